/**
 * An editor that reads on in shorter stretches.
 *
 * CodeMirror lets its parser work for 20 ms within a key and for 100 ms in a pause. While workers play games on every
 * core, either is long enough to be felt; what is left unread is read in the next pause.
 */
import type { Plugin } from 'vite';

const FILE = '/@codemirror/language/dist/index.js';
/** What the library's file says, and what it is to say, milliseconds. */
const STRETCHES = [
  ['newCx.work(20 /* Work.Apply */', 'newCx.work(6'],
  ['100 /* Work.Slice */', '25'],
] as const;

/** The library's file with shorter stretches. Throws when it no longer says what is to be replaced. */
export function shortened(code: string): string {
  return STRETCHES.reduce((text, [long, short]) => {
    if (text.split(long).length !== 2) throw new Error(`not once in ${FILE}: ${long}`);
    return text.replace(long, short);
  }, code);
}

/** Builds the studio's editor with shorter stretches of parsing. */
export const shortParsing = (): Plugin => ({
  name: 'short-parsing',
  apply: 'build',
  transform: (code, id) => (id.replaceAll('\\', '/').endsWith(FILE) ? shortened(code) : null),
});
