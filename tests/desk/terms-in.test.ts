import { expect, test } from 'vitest';
import { isTerm, piecesOf } from '../../src/desk/terms-in.ts';
import { GAME_TERMS, WORLD_TERMS } from '../../src/words/glossary.ts';
import { scenarioOf } from '../helpers/core.ts';

const terms = (text: string): (string | null)[] => piecesOf(text).map(({ term }) => term);

test('a term is marked where it stands first, whole words only, and nothing of the text is lost', () => {
  const text = 'A mandate, the Mandate again, and mandated by none.';
  expect(terms(text)).toEqual([null, 'mandate', null]);
  const back = piecesOf(text).map((piece) => piece.text);
  expect(back.join('')).toBe(text);
});

test('the longer form wins', () => {
  expect(terms('common funding')).toEqual(['common-fund']);
});

test('no dispatch or text of the flagship loses a letter to its marks', () => {
  const { dispatches, dossiers } = scenarioOf('mali-2013');
  for (const { text } of [...dispatches, ...dossiers]) {
    const back = piecesOf(text).map((piece) => piece.text);
    expect(back.join('')).toBe(text);
  }
});

test('no two terms share a form', () => {
  const forms = Object.values({ ...WORLD_TERMS, ...GAME_TERMS }).flatMap((term) => [...term.forms]);
  expect(new Set(forms).size).toBe(forms.length);
  expect(isTerm('mandate')).toBe(true);
  expect(isTerm('toString')).toBe(false);
});
