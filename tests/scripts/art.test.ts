import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import delegates from '../../assets/art/delegates.json' with { type: 'json' };
import things from '../../assets/art/things.json' with { type: 'json' };
import { looks, PARTS } from '../../scripts/art/looks.ts';
import { ROOT } from '../../scripts/paths.ts';
import { VEHICLES } from '../../src/scenario/lists.ts';
import { scenarioOf, SHIPPED } from '../helpers/core.ts';

const MOST_SEATS = 40;
const KILOBYTE = 1000;
const ASSETS = join(ROOT, 'assets');
const BEFORE_THE_TABLE = ['art/delegates.json', 'art/things.json', 'maps/sahel.json'];

const read = (name: string): Buffer => readFileSync(join(ASSETS, name));

describe('the drawings', () => {
  it('are what the scripts make, file by file', () => {
    const built = spawnSync(process.execPath, ['scripts/art/build.ts', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(built.stderr).not.toContain('Stale');
    expect(built.status).toBe(0);
  });

  it('hold a face for every seat, no two the same at one table', () => {
    const faces = delegates.looks.map((look) => look.join());
    expect(faces).toHaveLength(MOST_SEATS);
    for (const id of SHIPPED) {
      const seated = faces.slice(0, scenarioOf(id).actors.length);
      expect(new Set(seated).size).toBe(seated.length);
    }
  });

  it('use every haircut, collar and extra for somebody', () => {
    const all = looks(MOST_SEATS);
    const used = (part: 0 | 4 | 6): number => new Set(all.map((look) => look[part])).size;
    expect([used(0), used(4), used(6)]).toEqual([PARTS.hair, PARTS.collars, PARTS.extras]);
  });

  it('point at parts that are there', () => {
    const lists = [
      delegates.hair,
      delegates.skins,
      delegates.hairs,
      delegates.dresses,
      delegates.collars,
      delegates.ties,
      delegates.extras,
    ];
    for (const look of delegates.looks)
      look.forEach((part, index) => expect(part).toBeLessThan(lists[index]?.length ?? 0));
  });

  it('show every vehicle that a scenario may name', () => {
    expect(Object.keys(things.vehicles.shapes)).toEqual(expect.arrayContaining([...VEHICLES]));
    for (const id of SHIPPED)
      expect(Object.keys(things.vehicles.shapes)).toContain(scenarioOf(id).table.emblem);
  });

  it.each(['badges', 'vehicles'] as const)('name only inks that exist: %s', (kind) => {
    const { palette, shapes } = things[kind];
    const inks = Object.values<readonly { readonly ink: string }[]>(shapes).flatMap((parts) =>
      parts.map(({ ink }) => ink),
    );
    const unknown = inks.filter((ink) => !(ink in palette) && !/^#[\da-f]{6}$/.test(ink));
    expect(unknown).toEqual([]);
  });

  it('weigh no more than they may: packed before the table stands, and all together', () => {
    const packed = BEFORE_THE_TABLE.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(packed).toBeGreaterThan(0);
    expect(packed).toBeLessThan(60 * KILOBYTE);
    const all = readdirSync(ASSETS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(all).toBeLessThan(300 * KILOBYTE);
  });
});
