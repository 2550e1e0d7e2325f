/** What the browser runs: the same measuring, bundled for a blank page. */
import { measureSpeeds } from './speeds.ts';

Reflect.set(globalThis, 'measureSpeeds', measureSpeeds);
