import type { Scenario } from '../scenario/schema.ts';
import type { CorridorView, DealWeighing, View } from '../view/types.ts';
import { WEIGHING } from '../words/talks.ts';
import { FUNDING, NOTHING, groupsOf } from './corridor-terms.ts';
import { namesOf } from './names.ts';
import { partnersIn } from './standing-marks.tsx';

/** An exchange the reader thinks of proposing. */
export interface Proposal {
  readonly to: string;
  readonly gives: string;
  readonly asks: string;
}

/** Asks how the other would look at a proposal, as far as the table can see. */
export type Weighs = (proposal: Proposal) => DealWeighing | null;

/** What can be given and asked between the reader and one capital; money for money is no exchange. */
export interface Choices {
  readonly gives: readonly string[];
  readonly asks: readonly string[];
}

export function choicesWith(corridor: CorridorView, to: string, now: Partial<Proposal>): Choices {
  const theirs = corridor.partners.find(({ seat }) => seat === to)?.goods ?? [];
  return {
    gives: corridor.goods.filter((good) => good !== FUNDING || now.asks !== FUNDING),
    asks: [...theirs.filter((good) => good !== FUNDING || now.gives !== FUNDING), NOTHING],
  };
}

/** Least dear first, for most capitals at most times. */
const EASILY = ['support', 'post', 'asset', 'funding', 'nothing'] as const;

/** What to give where nothing is chosen yet: the first thing the other is inclined to take. */
export function firstGive(
  gives: readonly string[],
  proposal: Pick<Proposal, 'to' | 'asks'>,
  weighs: Weighs,
): string {
  const ordered = groupsOf(gives)
    .toSorted((a, b) => EASILY.indexOf(a.kind) - EASILY.indexOf(b.kind))
    .flatMap(({ goods }) => goods);
  const taken = ordered.find((good) => weighs({ ...proposal, gives: good })?.inclined === true);
  return taken ?? ordered[0] ?? '';
}

/** What else to ask of a capital in answer to its offer: the first thing it is inclined to give instead. */
export function otherAsk(
  asks: readonly string[],
  proposal: Pick<Proposal, 'to' | 'gives'>,
  offered: string,
  weighs: Weighs,
): string {
  const others = asks.filter((good) => good !== offered && good !== NOTHING);
  const given = others.find((good) => weighs({ ...proposal, asks: good })?.inclined === true);
  return given ?? others[0] ?? offered;
}

/** Whether this very offer was made this round. */
export const isRepeated = (corridor: CorridorView, { to, gives, asks }: Proposal): boolean =>
  corridor.offers.some(
    (offer) =>
      offer.counters === null && offer.to === to && offer.gives === gives && offer.asks === asks,
  );

const verdictOf = ({ price, inclined }: DealWeighing): ((seat: string) => string) => {
  if (!inclined) return WEIGHING.reluctant;
  return price === 'nothing' ? WEIGHING.willing : WEIGHING.inclined;
};

/** A weighing as its verdict and its reasons: which way, never how far. */
export function tellWeighing(seat: string, weighing: DealWeighing): readonly string[] {
  const { worth, price, doubt, inclined } = weighing;
  const verdict = verdictOf(weighing)(seat);
  const doubts = doubt ? [WEIGHING.doubt] : [];
  if (worth !== 'wanted') return [verdict, WEIGHING[worth], ...doubts];
  if (price === 'more') return [verdict, WEIGHING.dear, ...doubts];
  if (!inclined) return [verdict, ...(doubt ? doubts : [WEIGHING.barely])];
  return [verdict, price === 'nothing' ? WEIGHING.free : WEIGHING.worth, ...doubts];
}

/** What others got from a capital is theirs to know: the reader sees only that they got something. */
export function mayBeGone(
  scenario: Scenario,
  { shared: { round, log } }: View,
  own: string,
  { to, asks }: Pick<Proposal, 'to' | 'asks'>,
): string {
  const others = partnersIn(to, round, log).filter((seat) => seat !== own);
  return others.length === 0 || asks === NOTHING
    ? ''
    : WEIGHING.elsewhere(namesOf(scenario).seats(others));
}
