import { CheckPage } from './check-page.tsx';
import { mountPage } from './mount-page.tsx';

mountPage(<CheckPage />);
