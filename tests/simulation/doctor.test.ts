import { expect, test } from 'vitest';
import { doctorAnswerer } from '../../src/simulation/doctor-answering.ts';
import type { DoctorAnswered, MakeNurse } from '../../src/simulation/doctor-messages.ts';
import { examine } from '../../src/simulation/doctor.ts';
import type { Findings } from '../../src/simulation/doctor.ts';
import { bestCourse } from '../../src/simulation/pure/doctor/best.ts';
import { compareVersions } from '../../src/simulation/pure/doctor/compared.ts';
import { playLot } from '../../src/simulation/pure/doctor/games.ts';
import { minutesFor } from '../../src/simulation/pure/minutes.ts';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import { openWard } from '../../src/simulation/ward.ts';
import { modelOf, scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('small');
const model = modelOf('small');
const ROUNDS = Math.max(...scenario.lengths.map(({ rounds }) => rounds));
const PATIENCE = 1;
const DEPTH = { games: 60, mutings: 2, courses: 3 };

/** Nurses in this process whose answers wait until they are let through, and alarms that ring when told to. */
const hospital = (nurses: number) => {
  const held: (() => void)[] = [];
  const alarms = new Map<number, () => void>();
  const joining: (() => void)[] = [];
  let made = 0;
  let rung = 0;
  const make: MakeNurse = (hear) => {
    const answer = doctorAnswerer();
    made += 1;
    return {
      ask: (asked) => {
        const answered: DoctorAnswered | null = answer(asked);
        if (answered !== null) held.push(() => hear(answered));
      },
      end: () => undefined,
    };
  };
  const alarm = {
    set: (then: () => void, after: number) => {
      rung += 1;
      if (after === PATIENCE) alarms.set(rung, then);
      else joining.push(then);
      return rung;
    },
    clear: (id: number) => void alarms.delete(id),
  };
  const ward = openWard({ nurses, make, alarm, patience: PATIENCE });
  /** The moment passes after which the other nurses join the first. */
  const join = (): void => {
    for (const then of joining.splice(0)) then();
  };
  return { ward, held, alarms, join, made: () => made };
};

const examined = (nurses: number, last: boolean): Findings => {
  const { ward, held, join } = hospital(nurses);
  const findings = examine(ward, scenario, () => undefined, DEPTH);
  expect(held.length).toBe(1);
  join();
  expect(held.length).toBe(nurses);
  while (held.length > 0) held.splice(last ? held.length - 1 : 0, 1)[0]?.();
  expect(findings.left).toBe(0);
  return findings;
};

const counts = ({ chart }: Findings) => [
  chart.games,
  chart.still,
  chart.byGame,
  ...[chart.endings, chart.drawn, chart.used].map((bars) => bars.map(({ count }) => count)),
];

test('one nurse or three, in whatever order they answer, count the same', () => {
  const one = examined(1, false);
  const three = examined(3, true);
  expect(counts(three)).toEqual(counts(one));
  expect(one.chart.games).toBe(DEPTH.games);
});

test('the doctor counts what a simulation of the same seeds counts', () => {
  const { chart } = examined(2, false);
  const { endings } = simulate(model, { games: DEPTH.games, seed: 1, rounds: ROUNDS });
  expect(chart.endings.map(({ count }) => count)).toEqual(Object.values(endings));
});

test('a bar’s seed plays a game that belongs to it', () => {
  const { chart } = examined(1, false);
  for (const [ending, { seeds }] of chart.endings.entries()) {
    for (const seed of seeds.slice(0, 2)) {
      expect(playLot(model, { seed, games: 1, rounds: ROUNDS }).endings[0]).toBe(ending);
    }
  }
});

test('a new examination ends the one before: late answers are not counted', () => {
  const { ward, held } = hospital(2);
  const first = examine(ward, scenario, () => undefined, DEPTH);
  held.shift()?.();
  const before = first.chart.games;
  const second = examine(ward, scenario, () => undefined, DEPTH);
  while (held.length > 0) held.shift()?.();
  expect(first.chart.games).toBe(before);
  expect(second.chart.games).toBe(DEPTH.games);
});

test('an errand that takes too long is given up, its nurse replaced, and the rest goes on', () => {
  const { ward, held, alarms, made } = hospital(1);
  const findings = examine(ward, scenario, () => undefined, DEPTH);
  const late = held.shift();
  [...alarms.values()][0]?.();
  late?.();
  while (held.length > 0) held.shift()?.();
  expect(made()).toBe(2);
  expect(findings.lost).toBe(1);
  expect(findings.left).toBe(0);
  expect(findings.chart.games).toBe(DEPTH.games - 10);
});

test('the best of three courses is clear only when chance does not explain it', () => {
  const clear = bestCourse({
    seat: 0,
    points: [
      [1, 1, 1],
      [9, 8, 9],
      [2, 1, 2],
    ],
  });
  expect(clear).toMatchObject({ stance: 1, clear: true });
  const even = bestCourse({
    seat: 0,
    points: [
      [1, 9, 1],
      [9, 1, 2],
      [1, 1, 1],
    ],
  });
  expect(even.clear).toBe(false);
});

test('a version compared with itself differs nowhere; an ending that is gone is told as gone', () => {
  const { chart } = examined(1, false);
  const version = { endings: scenario.endings, chart };
  expect(compareVersions(version, version).every(({ difference }) => difference.at === 0)).toBe(
    true,
  );
  const [, ...rest] = scenario.endings;
  const without = compareVersions(version, { endings: rest, chart });
  expect(without[0]).toMatchObject({ id: scenario.endings[0]?.id, after: null });
});

test('more people and more rounds take longer', () => {
  expect(minutesFor(scenario, ROUNDS, 24)).toBeGreaterThan(minutesFor(scenario, ROUNDS, 1));
  expect(minutesFor(scenario, ROUNDS, 1)).toBeGreaterThan(minutesFor(scenario, 1, 1) - 1);
});
