import { useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { WouldMove } from '../view/types.ts';
import { listOf } from '../words/numbers.ts';
import { MOVES } from '../words/table.ts';
import { namesOf } from './names.ts';

interface Props {
  readonly scenario: Scenario;
  readonly id: string;
  /** The seat that asks: what it could give is named as its own. */
  readonly viewer: string;
  /** Names the moment: an answer is true for its own question only. */
  readonly question: string;
  readonly ask: (seat: string) => WouldMove | null | Promise<WouldMove | null>;
}

/** Asks what would move a capital, and tells the smallest true answer. */
export function Moves({ scenario, id, viewer, question, ask }: Props) {
  const [asked, setAsked] = useState<{ key: string; answer: WouldMove | null } | null>(null);
  const key = `${question} ${id}`;
  const seat = namesOf(scenario).seat(id);
  const answer = asked?.key === key ? asked.answer : undefined;
  const find = async (): Promise<void> => setAsked({ key, answer: await ask(id) });
  return (
    <div class="moves">
      <button type="button" onClick={() => void find()}>
        {MOVES.button}
      </button>
      <div aria-live="polite">
        {answer === null && <p>{MOVES.nothing(seat)}</p>}
        {answer !== undefined && answer !== null && (
          <Answer {...{ scenario, viewer, seat, answer }} />
        )}
        {answer !== undefined && <p class="fine">{MOVES.honest}</p>}
      </div>
    </div>
  );
}

function Answer(props: {
  readonly scenario: Scenario;
  readonly viewer: string;
  readonly seat: string;
  readonly answer: WouldMove;
}) {
  const { answer, scenario } = props;
  const names = namesOf(scenario);
  const by = {
    speech: names.card,
    influence: names.card,
    example: names.seat,
    dossier: names.dossier,
    offer: (good: string) => names.good(props.viewer, good),
  };
  const parts = answer.levers.map(({ kind, id }) => MOVES.levers[kind](by[kind](id)));
  return (
    <p>
      {MOVES.answer(props.seat, names.stance(answer.to))} <strong>{listOf(parts)}</strong>.
    </p>
  );
}
