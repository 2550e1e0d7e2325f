import { describe, expect, it } from 'vitest';
import { reach } from '../../src/simulation/pure/reach.ts';
import { modelOf, SHIPPED } from '../helpers/core.ts';

const GAMES = 5000;

describe('5,000 games of each shipped scenario, a person in every other one', () => {
  it.each(SHIPPED)('%s: nothing at all is out of reach', (id) => {
    expect(reach(modelOf(id), { games: GAMES, seed: 1 }).never).toEqual([]);
  });

  it.each(SHIPPED)('%s: every card is played in one game of forty', (id) => {
    const { rows, games } = reach(modelOf(id), { games: GAMES, seed: 1 });
    const dull = rows.filter(
      ({ kind, counts }) =>
        kind === 'card' && (counts['spoken'] ?? 0) + (counts['spent'] ?? 0) < games / 40,
    );
    expect(dull.map((row) => row.id)).toEqual([]);
  });

  it.each(SHIPPED)('%s: no interest is met nearly always or nearly never by bots', (id) => {
    const { rows } = reach(modelOf(id), { games: 1000, seed: 1, alone: true });
    const easy = rows.flatMap(({ kind, id: name, counts }) => {
      if (kind !== 'interest') return [];
      const met = counts['met'] ?? 0;
      const share = met / (met + (counts['unmet'] ?? 0));
      return share > 0.9 || share < 0.05 ? [`${name} ${share.toFixed(3)}`] : [];
    });
    expect(easy).toEqual([]);
  });
});
