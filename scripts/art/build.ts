/**
 * Writes assets/ from the drawings in this folder: `node scripts/art/build.ts`.
 * With `--check` it writes nothing and fails when a file is not what the drawings make.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BADGES, BADGE_SIZE, STANCE_PALETTE } from './badges.ts';
import { BODIES, CHAIR, DELEGATE_SIZE, FALLEN, HEAD, TORSO } from './delegates.ts';
import { toSvg } from './draw.ts';
import { DRESSES, HAIRS, SKINS, TIES, looks } from './looks.ts';
import { AEGEAN_ROUTE } from './aegean-route.ts';
import { mapOf } from './map.ts';
import { SAHEL } from './sahel.ts';
import { SIRTE } from './sirte.ts';
import { CARDS, CARD_PALETTE, CORRIDOR, CORRIDOR_PALETTE, CORRIDOR_SIZE } from './scenes.ts';
import { TELEPHONE, TELEPHONE_PALETTES, TELEPHONE_SIZE } from './telephone.ts';
import { VEHICLES, VEHICLE_PALETTE, VEHICLE_SIZE } from './vehicles.ts';
import { COLLARS, EXTRAS, HAIR } from './wardrobe.ts';

const ASSETS = join(import.meta.dirname, '../../assets');
const SEATS = 40;

function files(): Map<string, string> {
  const result = new Map<string, string>([
    ['art/delegates.json', json(delegates())],
    ['art/things.json', json(things())],
    ['art/corridor.svg', toSvg(CORRIDOR, CORRIDOR_PALETTE, CORRIDOR_SIZE)],
  ]);
  for (const chart of [SAHEL, SIRTE, AEGEAN_ROUTE])
    result.set(`maps/${chart.id}.json`, json(mapOf(chart)));
  for (const [name, shapes] of Object.entries(BADGES))
    result.set(`art/badges/${name}.svg`, toSvg(shapes, STANCE_PALETTE, BADGE_SIZE));
  for (const [name, shapes] of Object.entries(CARDS))
    result.set(`art/cards/${name}.svg`, toSvg(shapes, CARD_PALETTE, DELEGATE_SIZE));
  for (const [name, shapes] of Object.entries(VEHICLES))
    result.set(`art/vehicles/${name}.svg`, toSvg(shapes, VEHICLE_PALETTE, VEHICLE_SIZE));
  for (const [name, palette] of Object.entries(TELEPHONE_PALETTES))
    result.set(`art/telephone/${name}.svg`, toSvg(TELEPHONE, palette, TELEPHONE_SIZE));
  return result;
}

function delegates() {
  return {
    size: DELEGATE_SIZE,
    looks: looks(SEATS),
    skins: SKINS,
    hairs: HAIRS,
    dresses: DRESSES,
    ties: TIES,
    chair: CHAIR,
    torso: TORSO,
    head: HEAD,
    hair: HAIR,
    collars: COLLARS,
    extras: EXTRAS,
    bodies: BODIES,
    fallen: FALLEN,
  };
}

function things() {
  return {
    badges: { size: BADGE_SIZE, palette: STANCE_PALETTE, shapes: BADGES },
    vehicles: { size: VEHICLE_SIZE, palette: VEHICLE_PALETTE, shapes: VEHICLES },
    telephone: { size: TELEPHONE_SIZE, palettes: TELEPHONE_PALETTES, shapes: TELEPHONE },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function main(check: boolean): void {
  const stale = [...files()].filter(([name, text]) => {
    const path = join(ASSETS, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (check) return report(stale.map(([name]) => name));
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(ASSETS, name)), { recursive: true });
    writeFileSync(join(ASSETS, name), text);
  }
  process.stdout.write(`${stale.length} files written to assets/\n`);
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return;
  process.stderr.write(`Stale: ${stale.join(', ')}. Run: node scripts/art/build.ts\n`);
  process.exitCode = 1;
}

main(process.argv.includes('--check'));
