import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { parseLocale } from '../../src/scenario/locale.ts';
import { localised } from '../../src/scenario/localise.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { SHIPPED, must, scenarioOf } from '../helpers/core.ts';

const FILES = SHIPPED.flatMap((id) => {
  const folder = inRoot('scenarios', id, 'locales');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => [id, name] as const);
});

describe('the translations that come with the game', () => {
  it('are there', () => {
    expect(FILES).toContainEqual(['tutorial-3-rounds', 'fr.yaml']);
  });

  it.each(FILES)('%s/%s is whole, and is the same crisis', (id, name) => {
    const scenario = scenarioOf(id);
    const text = readFileSync(inRoot('scenarios', id, 'locales', name), 'utf8');
    const read = parseLocale(text, name, scenario);
    expect(read.problems.map(problemLine)).toEqual([]);
    const there = localised(scenario, must(read.ok ? read.locale : null));
    expect(`${there.language}.yaml`).toBe(name);
    expect(textsOf(there).map(({ path }) => path)).toEqual(
      textsOf(scenario).map(({ path }) => path),
    );
    expect(there.actors.map(({ id: seat }) => seat)).toEqual(
      scenario.actors.map(({ id: seat }) => seat),
    );
  });
});
