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
import { playOutAs } from './play-out.ts';
import type { Chooser } from './play-out.ts';
import { aimOf } from './points.ts';
import { redraw } from './redraw.ts';

/** In how many futures a strategist tries each of its choices at most, unless it is told otherwise. */
export const FUTURES = 12;

/** How many rounds are played out for one answer, all its choices together, for each of `futures`. */
const ROUNDS_EACH = 8;

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
  const effort = { trials: trialsFor(debate, futures), most: MOST_TIMES * futures };
  const best = firstOrBetter(candidates, effort, (candidate, number) =>
    futureOf(outlook, candidate, number),
  );
  return best.commands.slice();
};
