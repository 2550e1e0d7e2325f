import { mountPage } from './mount-page.tsx';
import { TeachPage } from './teach-page.tsx';

mountPage(<TeachPage />);
