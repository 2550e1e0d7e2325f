import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/scenario/fixing/repair.ts';
import { yamlOf } from '../../src/scenario/fixing/yaml-text.ts';
import { originals, parseLocale } from '../../src/scenario/locale.ts';
import { localised } from '../../src/scenario/localise.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('small');
const known = originals(scenario);

/** A translation in which every text is the original with a mark. */
const written = (edit: (texts: Record<string, string>) => void = () => undefined): string => {
  const texts = Object.fromEntries([...known].map(([at, words]) => [at, `« ${words} »`]));
  edit(texts);
  const lines = Object.entries(texts).map(([at, words]) => `  ${at}: ${yamlOf(words)}`);
  return ['format: 1', 'language: fr', 'texts:', ...lines, ''].join('\n');
};
const read = (text: string, of = scenario) => parseLocale(text, 'fr.yaml', of);

describe('a translation', () => {
  it('that is whole has no problem, and gives the scenario in its language', () => {
    const parsed = read(written());
    expect(parsed.problems).toEqual([]);
    const there = localised(scenario, must(parsed.ok ? parsed.locale : null));
    expect(there.language).toBe('fr');
    expect(there.title).toBe('« The Small Fire »');
    expect(there.cards[0]?.text).toBe('« Help them. »');
    expect(there.endings[4]?.headlines[1]?.text).toBe('« One helper »');
    expect(there.actors.map(({ id }) => id)).toEqual(scenario.actors.map(({ id }) => id));
  });

  it('knows texts, and neither ids nor dates nor addresses', () => {
    expect([...known.keys()]).toContain('dispatches.smoke.gap.text');
    expect([...known.keys()].filter((at) => /\b(?:id|url|dates|flag|input)\b/.test(at))).toEqual(
      [],
    );
  });

  it('warns of what is missing, for the original stands in', () => {
    const parsed = read(written((texts) => delete texts['cards.help.title']));
    expect(parsed.problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['missing-translation', 'warning', 4],
    ]);
    const locale = must(parsed.ok ? parsed.locale : null);
    expect(localised(scenario, locale).cards[0]?.title).toBe('Help');
    const text = written((texts) => delete texts['cards.help.title']);
    expect(read(applyEdits(text, must(parsed.problems[0]).fix.edits)).problems).toEqual([]);
  });

  it('refuses a text the scenario does not have, and finds the one that was meant', () => {
    const text = written().replace('  cards.help.title:', '  cards.helb.title:');
    const { ok, problems } = read(text);
    expect(ok).toBe(false);
    const [first] = problems;
    expect(first).toMatchObject({ code: 'unknown-text', column: 3 });
    expect(read(applyEdits(text, must(first).fix.edits)).problems).toEqual([]);
  });

  it('may have more forms of a term than the original, and need not', () => {
    const glossary = [{ id: 'smoke', term: 'Smoke', text: 'What a fire gives off.' }];
    const glossed = { ...scenario, glossary };
    const terms = { 'glossary.smoke.term': 'Fumée', 'glossary.smoke.text': 'Ce qu’un feu dégage.' };
    const plain = read(
      written((texts) => Object.assign(texts, terms)),
      glossed,
    );
    expect(plain.problems).toEqual([]);
    const more = { ...terms, 'glossary.smoke.also': 'fumées' };
    const parsed = read(
      written((texts) => Object.assign(texts, more)),
      glossed,
    );
    expect(parsed.problems).toEqual([]);
    const there = localised(glossed, must(parsed.ok ? parsed.locale : null));
    expect(there.glossary?.[0]).toMatchObject({ term: 'Fumée', also: 'fumées' });
  });

  it('may fill in only what the original has in braces', () => {
    const braced = { ...scenario, title: 'The {size} Fire' };
    expect(
      read(
        written((texts) => (texts['title'] = 'Le feu {size}')),
        braced,
      ).ok,
    ).toBe(true);
    const other = read(
      written((texts) => (texts['title'] = 'Le feu {grand}')),
      braced,
    );
    expect(other.problems.map(({ code }) => code)).toEqual(['placeholder']);
  });

  it.each([
    ['the language of the scenario', written().replace('language: fr', 'language: en')],
    ['markup', written((texts) => (texts['title'] = '<b>Feu</b>'))],
    ['a number', written().replace(/ {2}title: .+/, '  title: 3')],
    ['an alias', written().replace(/ {2}title: .+/, '  title: *a')],
    ['a list', '- 1\n'],
    ['a poisoned prototype', `${written()}  __proto__: x\n`],
    ['another format', written().replace('format: 1', 'format: 9')],
  ])('refuses %s', (_what, text) => {
    const { ok, problems } = read(text);
    expect(ok).toBe(false);
    expect(must(problems[0]).fix.sentence).toMatch(/\.$/);
  });
});
