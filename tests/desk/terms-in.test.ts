import { describe, expect, it, test } from 'vitest';
import { closingOf, ownTerms, piecesOf } from '../../src/desk/terms-in.ts';
import { formsOf } from '../../src/scenario/terms.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { COUNCIL_TERMS, GAME_TERMS } from '../../src/words/glossary.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SHIPPED, must, scenarioOf } from '../helpers/core.ts';

const terms = (text: string, scenario: Scenario | null = null): (string | null)[] =>
  piecesOf(text, scenario).map(({ term }) => term?.name ?? null);

test('a term is marked where it stands first, whole words only, and nothing of the text is lost', () => {
  const text = 'A mandate, the Mandate again, and mandated by none.';
  expect(terms(text)).toEqual([null, 'Mandate', null]);
  const back = piecesOf(text, null).map((piece) => piece.text);
  expect(back.join('')).toBe(text);
});

test.each([
  [', promised', ','],
  ['’s part.”', '’s'],
  ['.” Then', '.”'],
  [' and more', ''],
])('%s begins with what closes the word before', (text, closing) => {
  expect(closingOf(text)).toBe(closing);
});

test('the longer form wins', () => {
  expect(terms('common funding')).toEqual(['Common funding']);
});

test('no two terms of the program share a form', () => {
  const forms = Object.values({ ...COUNCIL_TERMS, ...GAME_TERMS }).flatMap((term) => [
    ...term.forms,
  ]);
  expect(new Set(forms).size).toBe(forms.length);
});

describe('the terms of a scenario', () => {
  const mali = scenarioOf('mali-2013');

  it('are found in its texts beside those of the program, and in no other', () => {
    const text = 'Bamako waits for a mandate.';
    expect(terms(text, mali)).toEqual(['Bamako', null, 'Mandate', null]);
    expect(terms(text, scenarioOf('tutorial-3-rounds'))).toEqual([null, 'Mandate', null]);
    expect(terms('Malians call NATO.', mali)).toEqual(['Mali', null, 'NATO', null]);
  });

  it('come first where both explain a word', () => {
    const entry = { id: 'mandate', term: 'Mandate', text: 'What the assembly of monks gives.' };
    const { term } = must(piecesOf('mandate', { ...mali, glossary: [entry] })[0]);
    expect(term?.text).toBe(entry.text);
  });

  it('may hold signs that mean something to a search', () => {
    const glossary = [{ id: 'dots', term: 'A.T. (old)', also: 'C++', text: 'Signs.' }];
    expect(terms('An A.T. (old), and AXT. old', { ...mali, glossary })).toEqual([
      null,
      'A.T. (old)',
      null,
    ]);
  });

  it.each(SHIPPED)('%s loses no letter to its marks', (id) => {
    const scenario = scenarioOf(id);
    for (const { text } of textsOf(scenario)) {
      const back = piecesOf(text, scenario).map((piece) => piece.text);
      expect(back.join('')).toBe(text);
    }
  });

  it.each(SHIPPED)(
    '%s explains each in at most two sentences, without using its own word',
    (id) => {
      const { glossary = [] } = scenarioOf(id);
      expect(glossary.length).toBeGreaterThan(2);
      for (const entry of glossary) {
        expect(entry.text.split(/[.!?](?:\s|$)/).length - 1).toBeLessThanOrEqual(2);
        expect(formsOf(entry).some((form) => entry.text.startsWith(form))).toBe(false);
      }
      expect(ownTerms(scenarioOf(id)).map(({ name }) => name)).toEqual(
        glossary.map(({ term }) => term),
      );
    },
  );
});

test('the program explains no word of one crisis: no country, no alliance, no year, no army', () => {
  const texts = Object.values({ ...COUNCIL_TERMS, ...GAME_TERMS }).map(({ text }) => text);
  expect(texts.filter((text) => /mali|nato|\b20\d\d\b|soldier|europe|france/i.test(text))).toEqual(
    [],
  );
});
