/** What a teacher knows beforehand, and what the scenario offers. Lengths are numbers of rounds. */
export interface LessonWish {
  readonly minutes: number;
  readonly heads: number;
  readonly seats: number;
  readonly lengths: readonly number[];
  /** A number of rounds the teacher chose; left out, the longest that leaves each round time enough. */
  readonly rounds?: number;
}

/** The phases of one round, in seconds. */
export interface RoundTimes {
  readonly dispatch: number;
  readonly floor: number;
  readonly corridor: number;
  readonly pledge: number;
  readonly tour: number;
  readonly consequences: number;
}

/** A lesson from the bell to the bell, in seconds; the parts add up to its minutes. */
export interface LessonPlan {
  readonly minutes: number;
  readonly heads: number;
  readonly rounds: number;
  readonly join: number;
  readonly brief: number;
  readonly round: number;
  readonly debrief: number;
  /** What of the briefing goes to reading, to the warnings and to the call. */
  readonly briefing: { readonly read: number; readonly warnings: number; readonly call: number };
  readonly phases: RoundTimes;
  readonly delegations: number;
  /** Delegations of two, and those of one. */
  readonly pairs: number;
  readonly singles: number;
  readonly bots: number;
}

const MINUTE = 60;
const HALF_MINUTE = 30;
/** A round is not worth playing in less, and nobody wants more. */
const SHORTEST_ROUND = 3 * MINUTE;
const GOOD_ROUND = 6 * MINUTE;
const LONGEST_ROUND = 10 * MINUTE;
/** From this many on a class sits in delegations of two, unless that would leave fewer at the table than these. */
const FULL_TABLE = 12;
const LEAST_DEBRIEF = 5 * MINUTE;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
const halves = (seconds: number): number => Math.floor(seconds / HALF_MINUTE) * HALF_MINUTE;

const joinTime = (minutes: number): number => (minutes < 30 ? 2 : 3) * MINUTE;
const briefTime = (minutes: number): number => (minutes < 40 ? 3 : minutes < 75 ? 5 : 8) * MINUTE;
const debriefTime = (minutes: number): number =>
  Math.max(LEAST_DEBRIEF, Math.floor(minutes / 4) * MINUTE);

/** The phases of a round that lasts `round` seconds; what does not divide goes to the floor. */
export const roundTimes = (round: number): RoundTimes => {
  const part = (percent: number): number => Math.floor((round * percent) / 500) * 5;
  const [dispatch, corridor, pledge] = [part(10), part(25), part(17)];
  const [tour, consequences] = [part(10), part(10)];
  const floor = round - dispatch - corridor - pledge - tour - consequences;
  return { dispatch, floor, corridor, pledge, tour, consequences };
};

/** How many delegations `heads` people make at a table of `seats`: of two, where there are people enough. */
export const delegationsOf = (
  heads: number,
  seats: number,
): Pick<LessonPlan, 'delegations' | 'pairs' | 'singles' | 'bots'> => {
  const wanted = Math.max(FULL_TABLE, Math.ceil(heads / 2));
  const delegations = Math.max(0, Math.min(heads, wanted, seats));
  const pairs = Math.min(delegations, heads - delegations);
  return { delegations, pairs, singles: delegations - pairs, bots: seats - delegations };
};

/** The longest length whose rounds have time enough; the shortest when none has. */
const roundsFor = (time: number, lengths: readonly number[]): number => {
  const sorted = lengths.toSorted((a, b) => b - a);
  return sorted.find((rounds) => time >= rounds * GOOD_ROUND) ?? sorted.at(-1) ?? 1;
};

const chosen = ({ rounds, lengths }: LessonWish): number | undefined =>
  rounds !== undefined && lengths.includes(rounds) ? rounds : undefined;

/** A lesson planned from its minutes and the heads present. */
export const planLesson = (wish: LessonWish): LessonPlan => {
  const { minutes, heads, seats, lengths } = wish;
  const [join, brief] = [joinTime(minutes), briefTime(minutes)];
  const left = minutes * MINUTE - join - brief;
  const playing = left - debriefTime(minutes);
  const rounds = chosen(wish) ?? roundsFor(playing, lengths);
  const round = within(halves(playing / rounds), SHORTEST_ROUND, LONGEST_ROUND);
  const call = halves(brief / 5);
  return {
    minutes,
    heads,
    rounds,
    join,
    brief,
    round,
    debrief: Math.max(0, left - rounds * round),
    briefing: { read: brief - 2 * call, warnings: call, call },
    phases: roundTimes(round),
    ...delegationsOf(heads, seats),
  };
};

/** Where a lesson stands when it is planned again. */
export interface LessonSoFar {
  /** Seconds to the bell. */
  readonly left: number;
  /** Rounds not yet begun. */
  readonly rounds: number;
}

/**
 * The plan for what is left: the debrief keeps its time as long as rounds are not too short to play, then gives way
 * down to five minutes.
 */
export const replanLesson = (plan: LessonPlan, { left, rounds }: LessonSoFar): LessonPlan => {
  if (rounds <= 0) return { ...plan, debrief: Math.max(0, left) };
  const share = (debrief: number): number => halves((left - debrief) / rounds);
  const wished = share(plan.debrief);
  const needed = wished < SHORTEST_ROUND ? share(LEAST_DEBRIEF) : wished;
  const most = wished < SHORTEST_ROUND ? SHORTEST_ROUND : LONGEST_ROUND;
  const round = within(needed, HALF_MINUTE * 2, most);
  return {
    ...plan,
    round,
    phases: roundTimes(round),
    debrief: Math.max(0, left - rounds * round),
  };
};
