import { JoinPage } from './join-page.tsx';
import { mountPage } from './mount-page.tsx';

mountPage(<JoinPage />);
