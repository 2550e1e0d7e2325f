import { mountPage } from './mount-page.tsx';
import { WallPage } from './wall-page.tsx';

mountPage(<WallPage />);
