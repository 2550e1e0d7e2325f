import { advance } from '../debate/step.ts';
import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import { whole } from '../rules/integers.ts';
import { openTable } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { answerOf } from './answer.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, Outlook } from './candidates.ts';
import { onCourse } from './courses.ts';
import type { Course } from './courses.ts';
import { firstOrBetter } from './heats.ts';
import type { Effort } from './heats.ts';
import { playOutAs } from './play-out.ts';
import type { Chooser } from './play-out.ts';
import { aimOf } from './points.ts';
import { redraw } from './redraw.ts';

/** In how many futures a strategist tries each of its choices at most, unless it is told otherwise. */
export const FUTURES = 12;

/** How many rounds are played out for one answer, all its choices together, for each of `futures`. */
const ROUNDS_EACH = 7;

/**
 * How many futures are played out for one answer, all its choices together. It is rounds that take time: so every answer
 * takes about as long, and the nearer the end, the surer it is.
 */
export const trialsFor = (
  { round, rounds }: Pick<Debate, 'round' | 'rounds'>,
  futures: number,
): number => whole((ROUNDS_EACH * futures) / (1 + rounds - Math.max(1, round)));

/** Worse than any game can end: for what the rules refuse. */
const HOPELESS = -1_000_000;

/** Near the end one choice may be tried in so many times as many futures. */
const MOST_TIMES = 4;

/** By how much two choices that are as good differ in one future: about one interest in a common result worth having. */
const USUAL_DIFFERENCE = 30_000;

/** How many times the chance in a difference it must be to leave what one means to do, squared. */
const DOUBT = 4;

/** The first stance is chosen once, on more futures than anything after it. */
const FIRST_TIMES = 4;

/** The first stance is whatever looks best; from then on it takes more than chance to leave what the seat means to do. */
const effortFor = (debate: Debate, futures: number): Effort => {
  const isFirst = debate.phase === 'pledge' && debate.round <= 1;
  return {
    trials: trialsFor(debate, futures) * (isFirst ? FIRST_TIMES : 1),
    most: MOST_TIMES * futures,
    usual: USUAL_DIFFERENCE,
    doubt: isFirst ? 0 : DOUBT,
  };
};

/** In play-outs all others are diplomats, and the seat itself keeps to its course. */
const playersFor = (own: number, course: Course): Chooser => {
  const kept = onCourse(course);
  return (model, debate, seat, table) =>
    seat === own
      ? kept(model, debate, seat, table)
      : answerOf(model, debate, seat, 'diplomat', table);
};

/** What one future of the seat comes to, if it says this now and goes on like that. */
const futureOf = (
  { model, debate, seat }: Outlook,
  { commands, course }: Candidate,
  number: number,
): number => {
  const world = redraw(model, debate, seat, number);
  for (const command of commands) if (advance(model, world, command)) return HOPELESS;
  return aimOf(model, playOutAs(model, world, playersFor(seat, course)), seat);
};

/**
 * What a strategist answers: of a handful of clearly different answers, the one that comes out best for its seat when
 * each is played on to the verdict, in the same futures, by the same rules. What it cannot know is drawn anew in each.
 */
export const strategistAnswer = (
  model: Model,
  debate: Debate,
  seat: number,
  futures: number,
  table: Debate = openTable(model, debate),
): Command[] => {
  const outlook = { model, debate, seat, table };
  const candidates = candidatesFor(outlook);
  const best = firstOrBetter(candidates, effortFor(debate, futures), (candidate, number) =>
    futureOf(outlook, candidate, number),
  );
  return best.commands.slice();
};
