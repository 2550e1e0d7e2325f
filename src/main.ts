import { open } from './play/open.tsx';

open(document.getElementById('page'));
