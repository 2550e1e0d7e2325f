import { openStudio } from './open.tsx';

openStudio(document.getElementById('page'));
