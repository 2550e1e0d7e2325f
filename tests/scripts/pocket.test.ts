import { describe, expect, test } from 'vitest';
import { pocketEdition } from '../../scripts/vite/pocket.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { scenarioOf } from '../helpers/core.ts';

const facts = (scenario: Scenario) => scenario.actors.map((actor) => [actor.name, actor.facts]);

describe.each(['mali-2013', 'tutorial-3-rounds'] as const)('the pocket edition of %s', (id) => {
  const whole = scenarioOf(id);
  const pocket = pocketEdition(whole) as Scenario;

  test('keeps every text that a phone shows', () => {
    for (const list of ['cards', 'dispatches', 'interests', 'endings', 'dossiers'] as const) {
      const texts = (scenario: Scenario) => scenario[list].map(({ text }) => text);
      expect(texts(pocket)).toEqual(texts(whole));
    }
    expect(facts(pocket)).toEqual(facts(whole));
    expect(pocket.prologue).toEqual(whole.prologue);
    expect(pocket.tuning).toEqual(whole.tuning);
  });

  test('leaves out sources and history, and is smaller for it', () => {
    expect(pocket.sources).toEqual({});
    expect(pocket.actors.every(({ history }) => history === undefined)).toBe(true);
    expect(pocket.dispatches.every(({ sources }) => sources.length === 0)).toBe(true);
    expect(JSON.stringify(pocket).length).toBeLessThan(JSON.stringify(whole).length);
  });
});
