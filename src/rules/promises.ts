import { ABSTENTION } from './debate.ts';
import type { Debate } from './debate.ts';
import { eraNow } from './eras.ts';
import type { Emit, Fact } from './facts.ts';
import { permilleOf } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { FALLEN } from './stages.ts';

/** Whether `posture` keeps a promise of `promised`: more help than promised is never a breach. */
export const keeps = (promised: number, posture: number): boolean =>
  promised === ABSTENTION ? posture === ABSTENTION : posture >= promised;

/** A promise made and neither broken nor past. */
export const isBoundByWord = (debate: Debate, seat: number): boolean =>
  debate.promised[seat] !== 0 && debate.broken[seat] === 0;

/** Holds every promise that has fallen due against the stance just revealed. */
export const holdToPromises = (model: Model, debate: Debate, emit: Emit): void => {
  for (const seat of model.seats) {
    if (!isBoundByWord(debate, seat) || debate.round < debate.due[seat]!) continue;
    if (debate.stage[seat] === FALLEN) continue;
    const posture = debate.promised[seat]!;
    const kept = keeps(posture, debate.posture[seat]!);
    if (!kept) emit({ type: 'promise-broken', seat, posture });
    else if (debate.round === debate.due[seat]) emit({ type: 'promise-kept', seat, posture });
  }
};

const NO_PRICE = { standing: 0, trust: 0 } as const;

/** The first reveal that must show a promise made now. */
export const dueRound = (debate: Debate): number => Math.min(debate.round + 1, debate.rounds);

/** What a promise gains when it is kept and costs when it is broken in a round, tenths; `trust` 0…1000. */
export const promisePrice = (model: Model, debate: Debate, round = debate.round) => {
  const { kept, broken, trust } = model.scenario.corridor!.promise;
  const { promise } = eraNow(model, debate, round).rules;
  return {
    kept: permilleOf(kept, promise),
    broken: permilleOf(broken, promise),
    trust: Math.min(1000, permilleOf(trust, promise)),
  };
};

/** What a promise would change of its maker's standing (tenths) and trust if `posture` were revealed this round. */
export const priceOfWord = (
  model: Model,
  debate: Debate,
  seat: number,
  posture: number,
): { readonly standing: number; readonly trust: number } => {
  if (!isBoundByWord(debate, seat) || debate.round < debate.due[seat]!) return NO_PRICE;
  const { kept, broken, trust } = promisePrice(model, debate);
  if (!keeps(debate.promised[seat]!, posture)) return { standing: -broken, trust: -trust };
  return debate.round === debate.due[seat] ? { standing: kept, trust: 0 } : NO_PRICE;
};

export type PromiseFact = Extract<Fact, { type: 'promised' | 'promise-broken' | 'promise-kept' }>;

/** Folds a promise and what became of it. */
export const evolvePromise = (
  model: Model,
  debate: Debate,
  fact: PromiseFact,
  note: Note,
): void => {
  const { seat, posture } = fact;
  const { kept, broken, trust } = promisePrice(model, debate);
  const cause = { cause: 'promise', seat, item: posture } as const;
  if (fact.type === 'promised') {
    debate.promised[seat] = posture;
    debate.due[seat] = fact.due;
    return;
  }
  if (fact.type === 'promise-kept') {
    changeBy(debate.standing, seat, kept, { kind: 'standing', ...cause }, note);
    return;
  }
  debate.broken[seat] = 1;
  changeBy(debate.standing, seat, -broken, { kind: 'standing', ...cause }, note);
  changeBy(debate.trust, seat, -trust, { kind: 'trust', ...cause }, note);
};
