import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { ROOT, SHIPPED, scenarioOf, shippedFile, shippedText } from '../helpers/core.ts';

describe('the shipped scenarios', () => {
  it('are all under test', () => {
    const folders = readdirSync(join(ROOT, 'scenarios'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.toSorted()).toEqual([...SHIPPED].toSorted());
  });

  it.each(SHIPPED)('%s has no problem, not even a warning', (id) => {
    expect(parseScenario(shippedText(id), shippedFile(id)).problems).toEqual([]);
  });

  it.each(SHIPPED)('%s stands in the folder of its name', (id) => {
    expect(scenarioOf(id).id).toBe(id);
  });
});

describe('Mali 2013', () => {
  const mali = scenarioOf('mali-2013');

  it('has the 27 of January 2013: the United Kingdom, and not Croatia', () => {
    const ids = mali.actors.map(({ id }) => id);
    expect(ids).toHaveLength(27);
    expect(ids).toContain('GB');
    expect(ids).not.toContain('HR');
  });

  it('has seven endings, the last of them without a condition', () => {
    expect(mali.endings).toHaveLength(7);
    expect(mali.endings.at(-1)?.when).toBeUndefined();
  });

  it('has a source for every asset, and for every card', () => {
    const assets = mali.actors.flatMap((actor) => actor.assets);
    expect(assets.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(mali.cards.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('argues both ways: at least 12 cards speak against', () => {
    expect(mali.cards.filter(({ side }) => side === 'against').length).toBeGreaterThanOrEqual(12);
  });

  it('pulls some interests away from solidarity', () => {
    const away = mali.interests.filter(({ pull }) => pull === 'away').length;
    expect(away / mali.interests.length).toBeGreaterThan(0.2);
  });

  it('gives every gauge that can end the game two warnings', () => {
    const deadly = mali.gauges.filter(({ id }) =>
      mali.endings.some(
        ({ early, when }) => early && JSON.stringify(when ?? {}).includes(`gauge.${id}"`),
      ),
    );
    expect(deadly.length).toBeGreaterThan(0);
    for (const { warnings } of deadly) expect(warnings.length).toBeGreaterThanOrEqual(2);
  });
});
