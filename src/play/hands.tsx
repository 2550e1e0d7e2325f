import { useEffect, useState } from 'preact/hooks';
import type { Ballot, Vote } from '../session/show-of-hands.ts';
import { HANDS } from '../words/together.ts';
import { BallotForm } from './ballot.tsx';
import { Game } from './game.tsx';
import type { SharedGame } from './shared-game.ts';
import { Votes } from './votes.tsx';

/** A room that plays by raising hands: the public’s view, and one vote after the other in place of a seat’s own answers. */
export function HandsGame(props: SharedGame) {
  const { session, running, sharing } = props;
  const { scenario } = running.plan;
  const [ballot, setBallot] = useState<Ballot | null>(session.ballot);
  useEffect(() => session.subscribe(() => setBallot(session.ballot())), [session]);
  const { question, round } = session.view().shared;
  const decide = (chosen: string, counts: Vote['counts']): void => {
    if (ballot === null) return;
    const { seat, task } = ballot;
    const before = running.votes.get();
    running.votes.set([...before, { round, seat, task, counts, chosen }]);
    if (session.decide(chosen) !== null) running.votes.set(before);
  };
  return (
    <Game
      {...props}
      above={<p class="note">{HANDS.note}</p>}
      after={<Votes scenario={scenario} votes={running.votes.get()} />}
      instead={
        ballot && (
          <BallotForm
            key={`${question} ${ballot.seat}`}
            {...{ scenario, ballot }}
            group={sharing.people.find(({ seat }) => seat === ballot.seat)?.name ?? ''}
            onDecide={decide}
          />
        )
      }
    />
  );
}
