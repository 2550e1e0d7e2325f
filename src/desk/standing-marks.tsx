import type { Scenario } from '../scenario/schema.ts';
import type { LogEntry, SeatView } from '../view/types.ts';
import { STANDING_MARKS } from '../words/corridor.ts';
import { listOf } from '../words/numbers.ts';
import { Stance } from './marks.tsx';
import { namesOf } from './names.ts';
import { Why } from './why.tsx';
import './corridor.css';

interface Props {
  readonly scenario: Scenario;
  readonly seat: SeatView;
}

const WHOLE = 1000;

/** What all can see of a capital's promise and posts; nothing where there is nothing to say. */
export function StandingMarks({ scenario, seat }: Props) {
  const names = namesOf(scenario);
  const { posts, promise } = seat;
  if (posts.length === 0 && promise === null) return null;
  return (
    <p class="standing-marks">
      {promise !== null && (
        <span>
          <strong>{STANDING_MARKS.promise}:</strong>{' '}
          <PromiseMade scenario={scenario} promise={promise} />{' '}
        </span>
      )}
      {posts.length > 0 && (
        <span>
          <strong>{STANDING_MARKS.posts}:</strong> {listOf(posts.map(names.post))}.{' '}
        </span>
      )}
    </p>
  );
}

/** How far a capital's word is believed, once that is less than wholly. */
export function Word({ seat }: Pick<Props, 'seat'>) {
  if (seat.trust >= WHOLE) return null;
  return (
    <p class="standing-marks">
      <strong>{STANDING_MARKS.trust}:</strong>{' '}
      <Why subject={{ kind: 'trust', id: seat.id }} now={STANDING_MARKS.trusted(seat.trust)} />
    </p>
  );
}

/** A promise and what became of it. */
export function PromiseMade(props: {
  readonly scenario: Scenario;
  readonly promise: NonNullable<SeatView['promise']>;
}) {
  const { stance, state } = props.promise;
  return (
    <>
      <Stance posture={stance} name={namesOf(props.scenario).stance(stance)} />,{' '}
      {STANDING_MARKS.states[state]}.
    </>
  );
}

/** Whom a capital came to terms with this round, and what it has promised, in a few words for a narrow place. */
export function remarksOn({ scenario, seat }: Props, round: number, log: readonly LogEntry[]) {
  const names = namesOf(scenario);
  const partners = partnersIn(seat.id, round, log);
  const { promise } = seat;
  return [
    ...(promise === null
      ? []
      : [
          `${STANDING_MARKS.promised(names.stance(promise.stance))} (${STANDING_MARKS.states[promise.state]})`,
        ]),
    ...(partners.length === 0 ? [] : [STANDING_MARKS.terms(names.seats(partners))]),
  ];
}

/** The capitals one came to terms with in a round. */
export const partnersIn = (seat: string, round: number, log: readonly LogEntry[]): string[] => [
  ...new Set(
    log.flatMap(({ kind, round: when, seat: one = '', seats = [] }) => {
      if (kind !== 'came-to-terms' || when !== round) return [];
      return one === seat ? seats : seats.includes(seat) ? [one] : [];
    }),
  ),
];
