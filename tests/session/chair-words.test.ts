import { expect, it } from 'vitest';
import { Host } from '../../src/session/host.ts';
import { unsaid, wordsBetween } from '../helpers/classroom-words.ts';
import { modelOf } from '../helpers/core.ts';
import { playTo } from '../helpers/core-host.ts';

const model = modelOf('mali-2013');
const PEOPLE = ['DE', 'GB', 'IT', 'ES', 'PL', 'RO', 'NL', 'SE', 'AT', 'IE', 'CZ', 'DK'];

it('a bot that sits down while pledges are secret changes a text only by a word that all hear', () => {
  let changed = 0;
  for (let seed = 1; seed <= 8; seed++) {
    const seats = Object.fromEntries(PEOPLE.map((id) => [id, 'human' as const]));
    const host = new Host({ model, seed, rounds: 4, seats });
    for (const round of [1, 2, 3]) {
      playTo(host, 'pledge', round);
      const before = host.viewFor(null).shared;
      const [gone = ''] = host.awaited;
      host.chair({ type: 'unseat', seat: gone });
      const now = host.viewFor(null).shared;
      const words = wordsBetween(before, now);
      changed += words.length;
      expect({ seed, round, unsaid: unsaid(words, now.log) }).toEqual({ seed, round, unsaid: [] });
    }
  }
  expect(changed).toBeGreaterThan(0);
});
