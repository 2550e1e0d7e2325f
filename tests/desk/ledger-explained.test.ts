import { expect, test } from 'vitest';
import { nameOf, presentOf, titleOf } from '../../src/desk/subjects.ts';
import type { Subject } from '../../src/desk/subjects.ts';
import { accountedBehind } from '../../src/desk/term-why.tsx';
import type { NeedView, Term, View } from '../../src/view/types.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import type { ShippedId } from '../helpers/core.ts';
import { viewsOf } from './games.ts';

const GAMES: readonly (readonly [ShippedId, string])[] = [
  ['mali-2013', 'DE'],
  ['mali-2013', 'LU'],
  ['tutorial-3-rounds', 'OST'],
];

const sum = (list: readonly { readonly by: number }[]): number =>
  list.reduce((all, { by }) => all + by, 0);

/** Parts that do not add up to their term, and rounding that hides more than a cut tenth a part. */
const wrongParts = ({ id, by, parts }: Term): string[] => {
  if (parts.length === 0) return [];
  const cut = parts.find(({ kind }) => kind === 'rounding')?.by ?? 0;
  return sum(parts) === by && Math.abs(cut) <= parts.length ? [] : [id];
};

test.each(GAMES)('in %s as %s the parts of every term of a choice add up to it', (id, seat) => {
  const { session, views } = viewsOf(id, seat);
  const others = scenarioOf(id).actors.flatMap((actor) => session.lastChoice(actor.id) ?? []);
  const terms = [...views.map(({ own }) => must(own)), ...others].flatMap((one) => one.terms);
  expect(terms.flatMap(wrongParts)).toEqual([]);
  expect(terms.filter(({ parts }) => parts.length > 0).length).toBeGreaterThan(10);
  expect(others.length).toBeGreaterThan(2);
});

test.each(GAMES)('in %s as %s a term is read from the number that its page tells', (id, seat) => {
  const scenario = scenarioOf(id);
  const read = viewsOf(id, seat).views.flatMap((view) =>
    must(view.own).terms.flatMap((term) => {
      const behind = accountedBehind(scenario, term.id, seat);
      return behind === null ? [] : [{ term: term.id, at: term.at, now: presentOf(view, behind) }];
    }),
  );
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter(({ at, now }) => at !== now)).toEqual([]);
});

const total = (of: NeedView['arrived']): number => of.reduce((all, one) => all + one.amount, 0);

/** What a need counts, added up anew from what the view says has arrived. */
function countedIn(id: ShippedId, need: NeedView): number {
  const scenario = scenarioOf(id);
  const { kinds, how, amount } = must(scenario.needs.find((one) => one.id === need.id));
  const kindOf = (seat: string, asset: string) =>
    scenario.actors.find((one) => one.id === seat)?.assets.find((one) => one.id === asset)?.kind;
  const byKind = kinds.map((kind) =>
    need.arrived.filter(({ seat, asset }) => kindOf(seat, asset) === kind),
  );
  if (how === 'sum') return total(need.arrived);
  if (how === 'weakest') return Math.min(amount, ...byKind.map(total));
  const bySeat = byKind.flatMap((of) =>
    of.map(({ seat }) => total(of.filter((one) => one.seat === seat))),
  );
  return Math.max(0, ...bySeat);
}

test.each(GAMES)('in %s as %s what has arrived makes what is counted of a need', (id, seat) => {
  const needs = viewsOf(id, seat).views.flatMap(({ shared }) => shared.needs);
  expect(needs.filter((need) => countedIn(id, need) !== need.counted)).toEqual([]);
  expect(needs.some(({ counted }) => counted > 0)).toBe(true);
});

test.each(GAMES)('in %s as %s a text that waits is worth the last of its rounds', (id, seat) => {
  for (const { shared } of viewsOf(id, seat).views) {
    const { conclusions, round, worthByRound } = shared;
    expect(worthByRound).toHaveLength(round);
    expect(worthByRound).toEqual(worthByRound.toSorted((a, b) => b - a));
    const now = worthByRound.at(-1) ?? 1000;
    const waiting = conclusions.filter(({ state }) => state !== 'adopted');
    expect(waiting.filter(({ worth }) => worth > now)).toEqual([]);
  }
});

const subjectsIn = ({ shared, own }: View): Subject[] => [
  ...shared.gauges.map(({ id }) => ({ kind: 'gauge', id }) as const),
  ...shared.needs.map(({ id }) => ({ kind: 'need', id }) as const),
  ...shared.conclusions.map(({ id }) => ({ kind: 'worth', id }) as const),
  ...shared.seats.map(({ id }) => ({ kind: 'standing', id }) as const),
  ...must(own).terms.flatMap(({ id }) => [
    { kind: 'term', id } as const,
    { kind: 'choice', id: shared.seats[0]?.id ?? '', term: id, round: 2 } as const,
  ]),
  ...must(own).dossiers.map(({ id }) => {
    return { kind: 'position', id: must(own).seat, dossier: id } as const;
  }),
];

test.each(GAMES)('in %s as %s every number has a name and a page of its own', (id, seat) => {
  const scenario = scenarioOf(id);
  const subjects = subjectsIn(must(viewsOf(id, seat).views.at(-1)));
  const names = subjects.map((one) => nameOf(scenario, one, seat));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /undefined|null|“”| {2}/.test(name))).toEqual([]);
  for (const [index, one] of subjects.entries())
    expect(titleOf(scenario, one, seat)).toContain(must(names[index]));
});
