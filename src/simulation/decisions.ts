import type { Command } from '../rules/commands.ts';
import type { Model } from '../rules/model.ts';
import type { Job, Pool } from './pool.ts';
import { alternativesTo } from './pure/alternatives.ts';
import { clarity, clearestEnding, compare, isDistinct } from './pure/comparing.ts';
import type { Compared } from './pure/comparing.ts';
import type { Batch } from './pure/futures.ts';
import type { Moment, Replayed } from './pure/positions.ts';

/** A decision that the futures can tell from what else could have been done. */
export interface Mattered {
  /** Its place in the record. */
  readonly at: number;
  readonly round: number;
  readonly taken: Command;
  /** Whose offer it answers, where it is a counter-offer. */
  readonly partner: string | null;
  readonly instead: Command;
  /** What was done against what could have been, in worlds not used to find the alternative. */
  readonly compared: Compared;
  /** The ending whose share is told. */
  readonly ending: number;
}

/** How many worlds each answer is tried in, and how many of the clearest decisions are then played out in earnest. */
export interface Depth {
  readonly tried: number;
  readonly verified: number;
  readonly most: number;
}
export const DEPTH: Depth = { tried: 40, verified: 500, most: 8 };
/** A class decides so much that fewer worlds must do to find what is then looked at. */
export const CLASS_DEPTH: Depth = { tried: 16, verified: 400, most: 12 };

/** Worlds that find an alternative and worlds that verify it have nothing in common. */
const SEEDS = { tried: 0x51f15e, verified: 0x2f9be6 } as const;

interface Choice {
  readonly moment: Moment;
  readonly answers: readonly Command[];
}

interface Candidate {
  readonly moment: Moment;
  readonly instead: Command;
  readonly ending: number;
  readonly clear: number;
}

const BATCH = 20;

/** Plays answers to one question in the same worlds and hands over the outcomes of each. */
function playAnswers(
  pool: Pool,
  replay: Replayed,
  { moment, answers }: Choice,
  { seed, count }: { readonly seed: number; readonly count: number },
  done: (codes: readonly Int16Array[]) => void,
): void {
  const { debate, viewer } = moment;
  const position = { debate, viewer, bots: replay.bots };
  const codes = answers.map(() => new Int16Array(count));
  let left = answers.length * Math.ceil(count / BATCH);
  const jobs = answers.flatMap((answer, place) =>
    Array.from({ length: Math.ceil(count / BATCH) }, (_, index): Job => {
      const from = index * BATCH;
      const to = Math.min(count, from + BATCH);
      const batch: Batch = { position, seed: seed + moment.at, from, to, first: [answer] };
      return {
        batch,
        done: (found) => {
          codes[place]?.set(found, from);
          left -= 1;
          if (left === 0) done(codes);
        },
      };
    }),
  );
  pool.add(jobs);
}

/** The best of the alternatives by what would have counted; of equals the one that differs most clearly. */
function best(
  { moment, answers }: Choice,
  codes: readonly Int16Array[],
  endings: number,
): Candidate | null {
  const [taken = new Int16Array(), ...others] = codes;
  const found = others.map((other, place) => {
    const compared = compare(taken, other, endings, 95);
    const ending = clearestEnding(compared);
    const shift = compared.endings[ending];
    const clear = Math.max(
      clarity(compared.counted),
      shift === undefined ? 0 : clarity(shift.difference),
    );
    return { counted: compared.counted.at, ending, clear, instead: answers[place + 1] };
  });
  const [first] = found.toSorted((a, b) => a.counted - b.counted || b.clear - a.clear);
  return first?.instead === undefined ? null : { moment, ...first, instead: first.instead };
}

/**
 * Looks for decisions that mattered: tries every plain alternative in a few worlds, then plays the clearest decisions
 * out against their best alternative in many new ones, and keeps those that can still be told apart.
 */
export function findDecisions(
  pool: Pool,
  model: Model,
  replay: Replayed,
  hear: (progress: {
    readonly share: number;
    readonly mattered: readonly Mattered[] | null;
  }) => void,
  depth: Depth = DEPTH,
): void {
  const endings = model.scenario.endings.length;
  const choices = replay.decisions.flatMap((moment): Choice[] => {
    const others = alternativesTo(model, moment.debate, moment.viewer, moment.command);
    return others.length === 0 ? [] : [{ moment, answers: [moment.command, ...others] }];
  });
  const candidates: Candidate[] = [];
  let tried = 0;
  if (choices.length === 0) hear({ share: 1, mattered: [] });
  for (const choice of choices) {
    playAnswers(pool, replay, choice, { seed: SEEDS.tried, count: depth.tried }, (codes) => {
      const candidate = best(choice, codes, endings);
      if (candidate !== null) candidates.push(candidate);
      tried += 1;
      hear({ share: tried / choices.length / 2, mattered: null });
      if (tried === choices.length) verify(pool, replay, candidates, { endings, depth, hear });
    });
  }
}

function verify(
  pool: Pool,
  replay: Replayed,
  candidates: readonly Candidate[],
  rest: {
    readonly endings: number;
    readonly depth: Depth;
    readonly hear: Parameters<typeof findDecisions>[3];
  },
): void {
  const { endings, depth, hear } = rest;
  const clearest = candidates
    .toSorted((a, b) => b.clear - a.clear || a.moment.at - b.moment.at)
    .slice(0, depth.most);
  const mattered: Mattered[] = [];
  let verified = 0;
  if (clearest.length === 0) hear({ share: 1, mattered });
  for (const { moment, instead, ending } of clearest) {
    const choice = { moment, answers: [moment.command, instead] };
    playAnswers(pool, replay, choice, { seed: SEEDS.verified, count: depth.verified }, (codes) => {
      const [first = new Int16Array(), second = new Int16Array()] = codes;
      const compared = compare(first, second, endings);
      if (isDistinct(compared, ending)) {
        const { at, command, debate, partner } = moment;
        const { round } = debate;
        mattered.push({ at, round, taken: command, partner, instead, compared, ending });
      }
      verified += 1;
      const done = verified === clearest.length;
      hear({
        share: (1 + verified / clearest.length) / 2,
        mattered: done ? mattered.toSorted((a, b) => a.at - b.at) : null,
      });
    });
  }
}
