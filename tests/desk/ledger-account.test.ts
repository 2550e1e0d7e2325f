import { expect, test } from 'vitest';
import { accountOf } from '../../src/desk/account.ts';
import { startOf } from '../../src/desk/starts.ts';
import { presentOf } from '../../src/desk/subjects.ts';
import type { Accounted } from '../../src/desk/subjects.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { startDebate } from '../../src/rules/start.ts';
import { openLocal } from '../../src/session/local.ts';
import type { LedgerLine, View } from '../../src/view/types.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';
import type { ShippedId } from '../helpers/core.ts';
import { firstAnswer } from './games.ts';

const GAMES: readonly (readonly [ShippedId, string, number])[] = [
  ['mali-2013', 'DE', 42],
  ['mali-2013', 'IE', 7],
  ['mali-2013', 'FR', 3],
  ['tutorial-3-rounds', 'OST', 7],
];

interface Moment {
  readonly view: View;
  readonly lines: readonly LedgerLine[];
}

const longest = (id: ShippedId): number =>
  Math.max(...scenarioOf(id).lengths.map(({ rounds }) => rounds));

/** A whole game, with the ledger as the player could read it after each of its commands. */
function momentsOf(id: ShippedId, seat: string, seed: number): Moment[] {
  const scenario = scenarioOf(id);
  const session = openLocal({ scenario, seed, rounds: longest(id), seat, skill: 'diplomat' });
  const now = (): Moment => ({ view: session.view(), lines: session.ledger() });
  const moments = [now()];
  while (session.view().shared.phase !== 'verdict') {
    const view = session.view();
    const refusal = session.send(firstAnswer(view), view.shared.question);
    if (refusal !== null) throw new Error(refusal.refused);
    moments.push(now());
  }
  return moments;
}

const OF_SEATS = ['threat', 'resolve', 'standing', 'persuasion', 'deals', 'trust'] as const;

/** Every number of a view that the ledger accounts for. */
const numbersIn = ({ shared, own }: View): Accounted[] => [
  ...shared.gauges.map(({ id }) => ({ kind: 'gauge', id }) as const),
  ...shared.seats.flatMap(({ id }) => OF_SEATS.map((kind) => ({ kind, id }))),
  ...(own?.dossiers ?? []).map(
    ({ id }) => ({ kind: 'position', id: own?.seat ?? '', dossier: id }) as const,
  ),
];

/** Where a number begins: from the rules, not from the ledger. */
function startIn(model: Model, debate: Debate, of: Accounted): number {
  const seat = model.seatOf.get(of.id) ?? -1;
  const { dossiers, gauges } = model.scenario;
  if (of.kind === 'gauge') return must(debate.gauges[gauges.findIndex(({ id }) => id === of.id)]);
  if (of.kind !== 'position') return must(debate[of.kind][seat]);
  const dossier = dossiers.findIndex(({ id }) => id === of.dossier);
  return must(debate.positions[seat * dossiers.length + dossier]);
}

const keyOf = ({ kind, id, dossier }: Accounted): string => `${kind} ${id} ${dossier ?? ''}`;

test.each(GAMES)(
  'start and changes make every number of a whole game of %s as %s (seed %i)',
  (id, seat, seed) => {
    const moments = momentsOf(id, seat, seed);
    const model = modelOf(id);
    const begun = startDebate(model, { seed, rounds: longest(id), humans: [seat] });
    const kinds = new Set<string>();
    const wrong: string[] = [];
    for (const { view, lines } of moments) {
      for (const of of numbersIn(view)) {
        const { start, now, change, rounds } = accountOf(lines, of, presentOf(view, of));
        if (change !== 0) kinds.add(of.kind);
        let value = must(start);
        for (const { before, after, group } of rounds) {
          const told = group.causes.reduce((sum, { by }) => sum + by, 0);
          if (before !== value || told !== group.sum) wrong.push(keyOf(of));
          value += told;
          if (after !== value) wrong.push(keyOf(of));
        }
        if (start !== startIn(model, begun, of) || value !== now) wrong.push(keyOf(of));
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(kinds.size).toBeGreaterThan(4);
  },
);

test('each round’s changes lead from its first value to its last as the views showed them', () => {
  const moments = momentsOf('mali-2013', 'DE', 42);
  const endOf = new Map<number, View>();
  for (const { view } of moments) endOf.set(view.shared.round, view);
  const { view, lines } = must(moments.at(-1));
  const wrong = numbersIn(view)
    .filter(({ kind }) => kind !== 'position')
    .flatMap((of) =>
      accountOf(lines, of, presentOf(view, of))
        .rounds.filter(({ round }) => round > 0)
        .filter(({ round, after }) => after !== presentOf(must(endOf.get(round)), of))
        .map(({ round }) => `${keyOf(of)} after round ${round}`),
    );
  expect(wrong).toEqual([]);
});

test.each(['mali-2013', 'tutorial-3-rounds'] as const)(
  'the parts of a starting value in %s add up to it for every capital',
  (id) => {
    const model = modelOf(id);
    const wrong = model.scenario.actors.flatMap(({ id: actor }, seat) =>
      (['threat', 'resolve', 'standing'] as const).filter((kind) => {
        const parts = startOf(model.scenario, { kind, id: actor });
        return parts.reduce((all, { by }) => all + by, 0) !== model.start[kind][seat];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test('a number that the viewer is not shown has entries, but no start and no value', () => {
  const { view, lines } = must(momentsOf('mali-2013', 'DE', 42).at(-1));
  const of = { kind: 'position', id: 'PL', dossier: 'training' } as const;
  expect(presentOf(view, of)).toBeNull();
  expect(accountOf(lines, of, presentOf(view, of))).toMatchObject({ start: null, now: null });
});

test('entries that only name a start are no change', () => {
  const start: LedgerLine = {
    round: 0,
    of: { kind: 'gauge', id: 'unity' },
    cause: 'start',
    by: 500,
  };
  const of = { kind: 'gauge', id: 'unity' } as const;
  expect(accountOf([start], of, 500)).toEqual({ start: 500, now: 500, change: 0, rounds: [] });
});
