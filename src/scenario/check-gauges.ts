import { advice, error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { closest } from './fixing/nearest.ts';
import type { Repair } from './fixing/repair.ts';
import { REFERENCES, namedBy } from './references.ts';
import type { Scenario } from './schema.ts';

type Gauge = Scenario['gauges'][number];

const eitherOr = (gauge: Gauge, at: Path): Finding[] => {
  if ((gauge.start === undefined) !== (gauge.from === undefined)) return [];
  const sentence = `"${gauge.name}" needs either a start or a from, and not both.`;
  const both = gauge.start !== undefined;
  const repair: Repair = both ? { remove: [...at, 'start'] } : { add: 500, at: [...at, 'start'] };
  const fix = both
    ? advice('Take out "start": a computed gauge has none.', repair)
    : advice('Say where it starts, from 0 to 1000.', repair);
  return [error(at, 'gauge-start', sentence, fix)];
};

/** Places where something pushes a gauge; others only read one. */
const PUSHES = REFERENCES.filter(
  ({ at }) => at === 'theatre.*.gauge' || /ffects|unfilled/.test(at),
).filter(({ at }) => at.endsWith('gauge'));

/** A computed gauge is measured anew each round: what pushed it would be lost, and the ledger false. */
const pushed = (scenario: Scenario): Finding[] => {
  const computed = scenario.gauges.filter(({ from }) => from !== undefined).map(({ id }) => id);
  const kept = scenario.gauges.filter(({ from }) => from === undefined).map(({ id }) => id);
  return PUSHES.flatMap((reference) => namedBy(scenario, reference)).flatMap(({ path, name }) => {
    if (!computed.includes(name)) return [];
    const best = closest(name, kept);
    const repair = best === undefined ? null : { put: best, at: path };
    const fix = advice(`Name a gauge that has a start, such as "${best}".`, repair);
    return [error(path, 'computed-gauge', `"${name}" is computed; nothing else can move it.`, fix)];
  });
};

interface Effect {
  readonly gauge?: string | undefined;
  readonly measure?: string | undefined;
}

const effectLists = (scenario: Scenario): { path: Path; effects: readonly Effect[] }[] => [
  ...scenario.dispatches.map((one, i) => ({
    path: ['dispatches', i, 'effects'],
    effects: one.effects,
  })),
  ...scenario.surprises.map((one, i) => ({
    path: ['surprises', i, 'effects'],
    effects: one.effects,
  })),
  { path: ['gapEffects', 'unfilled'], effects: scenario.gapEffects.unfilled },
  ...(scenario.framework?.verbs ?? []).map((one, i) => ({
    path: ['framework', 'verbs', i, 'effects'],
    effects: one.effects,
  })),
  ...scenario.dossiers.map((one, i) => ({
    path: ['dossiers', i, 'adopted', 'effects'],
    effects: one.adopted.effects,
  })),
];

const aimless = (scenario: Scenario): Finding[] =>
  effectLists(scenario).flatMap(({ path, effects }) =>
    effects.flatMap((effect, index) => {
      if (effect.gauge !== undefined || effect.measure !== undefined) return [];
      const at = [...path, index];
      const gauge = scenario.gauges.find(({ from }) => from === undefined)?.id;
      const fix = advice(`Say what it moves: "gauge: ${gauge}", or a measure and who.`, {
        add: gauge,
        at: [...at, 'gauge'],
      });
      return [error(at, 'no-target', 'An effect names a gauge or a measure.', fix)];
    }),
  );

/** What gauges are, and what moves them. */
export const checkGauges = (scenario: Scenario): Finding[] => [
  ...scenario.gauges.flatMap((gauge, index) => eitherOr(gauge, ['gauges', index])),
  ...pushed(scenario),
  ...aimless(scenario),
];
