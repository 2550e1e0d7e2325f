import { mountPage } from './mount-page.tsx';
import { senses } from '../screen/senses.ts';
import { WallPage } from './wall-page.tsx';

// A class looks at the whole table: nobody at the wall could move the eye back.
senses.follows.set(false);
mountPage(<WallPage />);
