import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Curtain } from './curtain.tsx';
import { fetchAll } from './fetch-all.ts';
import { Game } from './game.tsx';
import { HandsGame } from './hands.tsx';
import { Holding } from './holding.tsx';
import { turnOf } from './shared-game.ts';
import type { SharedGame } from './shared-game.ts';
import { isShared } from './sharing.ts';
import './together.css';

type Props = ComponentProps<typeof Game>;

/** A game of several people on this device. */
export function Together(props: Props) {
  const { session, plan } = props.running;
  const [ready, setReady] = useState(false);
  useEffect(() => void fetchAll(plan.scenario).then(() => setReady(true)), []);
  if (plan.sharing === undefined || !isShared(session)) return <Game {...props} />;
  const shared = { ...props, session, sharing: plan.sharing };
  return (
    <div class="together" data-fetched={ready}>
      {plan.sharing.way === 'hands' ? <HandsGame {...shared} /> : <PassedOn {...shared} />}
    </div>
  );
}

/** The game, and the curtain before it: below the curtain the session shows the public’s view, and nothing can be reached. */
function PassedOn(props: SharedGame) {
  const { session } = props;
  const [turn, setTurn] = useState(() => turnOf(session));
  const [called, call] = useState<string | null>(null);
  useEffect(() => session.subscribe(() => setTurn(turnOf(session))), [session]);
  const down = turn.holder === null && (turn.waiting.length > 0 || called !== null);
  const take = (seat: string): void => {
    call(null);
    session.take(seat);
  };
  return (
    <>
      <div class="behind" inert={down}>
        <Game {...props} above={<Holding {...props} turn={turn} onCall={call} />} />
      </div>
      {down && (
        <Curtain {...props} turn={turn} called={called} onTake={take} onBack={() => call(null)} />
      )}
    </>
  );
}
