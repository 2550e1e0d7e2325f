import { listOf, signed } from './numbers.ts';

/** One turning point with its ids turned into names. */
export interface TurningWords {
  readonly seat: string;
  readonly item: string;
  readonly to: string;
  readonly gauge: string;
  readonly by: number;
  readonly seats: readonly string[];
}

const effect = ({ gauge, by }: TurningWords): string =>
  gauge === '' || by === 0 ? '' : ` ${gauge} ${signed(by)}.`;
const moved = (words: TurningWords): string =>
  words.seats.length === 0 ? '' : ` It moved ${listOf(words.seats, 4)}.`;
const followed = (words: TurningWords): string =>
  words.seats.length === 0 ? '' : ` ${listOf(words.seats, 4)} watched and went the same way.`;

export const TURNING = {
  speech: (w: TurningWords) =>
    `${w.seat} argued “${w.item}” and moved the table ${w.by < 0 ? 'away from help' : 'towards help'}.${moved(w)}`,
  stance: (w: TurningWords) =>
    `${w.seat} ${w.by < 0 ? 'stepped back to' : 'stepped up to'} ${w.to}.${followed(w)}`,
  'gap-filled': (w: TurningWords) => `${w.seat} sent what was missing: ${w.item}.${effect(w)}`,
  'gap-open': (w: TurningWords) => `Nobody filled the gap: ${w.item}.${effect(w)}`,
  adopted: (w: TurningWords) => `The table adopted: ${w.item}.`,
  fall: (w: TurningWords) => `The government of ${w.seat} fell.${effect(w)}`,
  verb: (w: TurningWords) => `${w.seat}: ${w.item}.${effect(w)}`,
  dispatch: (w: TurningWords) => `News came: “${w.item}”.${effect(w)}`,
} as const;

export const TURNING_PAGE = {
  title: 'Turning points',
  note: 'By the votes and points each moved. The analysis works out what your own decisions were worth.',
  none: 'No single moment decided it.',
  round: (round: number) => (round === 0 ? 'Before round 1' : `Round ${String(round)}`),
} as const;
