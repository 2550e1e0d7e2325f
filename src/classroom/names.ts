import { NICKNAMES } from '../words/lesson-names.ts';

/** Control and format characters, bidirectional ones among them, lone surrogates and unassigned code points. */
const INVISIBLE = /[\p{C}\u2028\u2029]/gu;
const MARKUP = /[<>&"`\\]/g;
/** More than two marks on one letter are there to climb out of the line. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const shortened = (text: string, most: number): string =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)
    .slice(0, most)
    .join('')
    .trim();

/** What is left of a line somebody typed: no markup, nothing invisible, no more than `most` letters. */
export const cleanLine = (typed: string, most: number): string => {
  const plain = typed
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(MARKUP, '')
    .replaceAll(PILED_MARKS, '$1');
  return shortened(plain.replaceAll(/ +/g, ' ').trim(), most);
};

/** A name nobody in the lesson has yet: as wanted, or with a number behind it. */
export const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name)) return name;
  }
};

/** A made-up name nobody in the lesson has yet; `chance` gives whole numbers below its argument. */
export const nickname = (taken: ReadonlySet<string>, chance: (below: number) => number): string => {
  const { first, second } = NICKNAMES;
  const name = `${first[chance(first.length)]} ${second[chance(second.length)]}`;
  return freeName(name, taken);
};
