import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import things from '../../assets/art/things.json' with { type: 'json' };
import { CHANGE, EMBER, GOLD, INK, NIGHT, PAPER, STANCE, TEXT } from '../../src/table/colours.ts';
import { STANCES } from '../../src/scenario/lists.ts';
import { must, ROOT } from '../helpers/core.ts';

const READABLE = 4.5;
const VISIBLE = 3;
const APART = 19;

const styles = readFileSync(join(ROOT, 'src/desk/tokens.css'), 'utf8');
const tokens = new Map(
  [...styles.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]),
);
const token = (name: string): string => must(tokens.get(name));

const EYES = {
  'normal sight': (colour: string) => colour,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1),
  'shades of grey': filterGrayscale(1),
} as const;

const difference = differenceCiede2000();
const pairs = STANCES.flatMap((one, index) =>
  STANCES.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(Object.entries(EYES))('with %s', (_, seen) => {
  it.each(pairs)('%s and %s can be told apart', (one, other) => {
    const apart = difference(must(seen(STANCE[one])), must(seen(STANCE[other])));
    expect(apart).toBeGreaterThanOrEqual(APART);
  });

  it.each(STANCES)('%s stands out from the plates and the page', (stance) => {
    for (const ground of [NIGHT.plate, token('night'), token('night-2')])
      expect(difference(must(seen(STANCE[stance])), must(seen(ground)))).toBeGreaterThanOrEqual(
        APART,
      );
  });
});

describe('the signs of the stances', () => {
  it.each(['undecided', 'fallen', ...STANCES] as const)(
    '%s is strong enough to be seen',
    (sign) => {
      expect(wcagContrast(STANCE[sign], NIGHT.plate)).toBeGreaterThanOrEqual(VISIBLE);
    },
  );

  it('differ by shape before colour', () => {
    const { shapes } = things.badges;
    const outlines = Object.values(shapes).map((parts) => parts.map(({ d }) => d).join());
    expect(new Set(outlines).size).toBe(outlines.length);
  });

  it.each(['undecided', ...STANCES] as const)(
    '%s is the same on the page and the table',
    (name) => {
      expect(token(name)).toBe(things.badges.palette[name]);
      expect(STANCE[name]).toBe(token(name));
    },
  );
});

describe('the colours of the page', () => {
  const nights = ['night', 'night-2', 'night-3', 'night-4'];
  const papers = ['paper', 'paper-2'];
  const cases = [
    ...['text', 'text-soft', 'gold', 'better', 'worse'].map((name) => [name, nights] as const),
    ...['ink', 'ink-soft', 'ember-ink', 'better-ink'].map((name) => [name, papers] as const),
    ['ink', ['gold', 'solidarity', 'sand', 'sand-2']] as const,
  ];

  it.each(cases)('%s can be read on %j', (name, grounds) => {
    for (const ground of grounds)
      expect(wcagContrast(token(name), token(ground))).toBeGreaterThanOrEqual(READABLE);
  });
});

describe('the colours of the table', () => {
  it('are those of the page', () => {
    expect([NIGHT.deep, NIGHT.plate, NIGHT.line]).toEqual(['night', 'night-2', 'line'].map(token));
    expect([PAPER, INK, GOLD, EMBER]).toEqual(['paper', 'ink', 'gold', 'ember'].map(token));
    expect([TEXT.soft, CHANGE.better, CHANGE.worse]).toEqual(
      ['text-soft', 'better', 'worse'].map(token),
    );
  });

  it.each([...Object.values(TEXT), ...Object.values(CHANGE)])('%s can be read', (colour) => {
    for (const ground of [NIGHT.deep, NIGHT.plate])
      expect(wcagContrast(colour, ground)).toBeGreaterThanOrEqual(READABLE);
  });
});
