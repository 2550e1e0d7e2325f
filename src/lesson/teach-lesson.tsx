import { useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { Lobby, Order } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { PLAN, TEACH } from '../words/lesson-teach.ts';
import { PAPERS } from '../words/papers.ts';
import { Clock } from './clock.tsx';
import { Articles, Explanations } from './explain-vote.tsx';
import { PlanTold } from './plan-told.tsx';
import { TeachControls } from './teach-controls.tsx';
import { TeachDebrief } from './teach-debrief.tsx';
import { Invite } from './teach-invite.tsx';
import { ManagePerson } from './teach-person.tsx';
import { TeachSeats, Unseated } from './teach-seats.tsx';
import { TeachSettings } from './teach-settings.tsx';
import { tellNo, tellProgress, tellStage } from './told.ts';

/** What every part of the teacher's controls works with. */
export interface TeachProps {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly scenario: Scenario;
  /** Gives an order; what is refused is told at the top. */
  readonly order: (order: Order) => void;
}

type Props = Omit<TeachProps, 'order'> & {
  readonly secret: string;
  readonly onPapers: () => void;
};

/** A lesson under way: who is here and what they do on the left, the controls on the right. */
export function TeachLesson({ link, lobby, scenario, secret, onPapers }: Props) {
  const [no, setNo] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const give = async (given: Order): Promise<void> => {
    setNo(null);
    const refused = await link.send('order', { order: given });
    setNo(refused === null ? null : tellNo(scenario, refused));
  };
  const order = (given: Order): void => void give(given);
  const shared = { link, lobby, scenario, order };
  const managed = lobby.people.find(({ id }) => id === person);
  const after = lobby.stage === 'debrief' || lobby.stage === 'over';
  return (
    <div class="teach">
      <TeachHeader {...shared} />
      <main class="teach-main">
        <div role="alert">
          {lobby.unsaved && <p class="note warn">{TEACH.unsaved}</p>}
          {no !== null && <p class="note warn">{no}</p>}
        </div>
        {after && <TeachDebrief {...shared} />}
        {lobby.stage === 'lobby' && <Invite code={lobby.code} secret={secret} open={true} />}
        <Unseated {...shared} onManage={setPerson} />
        <TeachSeats {...shared} onManage={setPerson} />
        <Explanations scenario={scenario} explanations={lobby.explanations} />
        <Articles scenario={scenario} articles={lobby.articles} />
      </main>
      <aside class="teach-side" aria-label={TEACH.controls}>
        <TeachControls {...shared} />
        <section aria-labelledby="plan-title">
          <h2 id="plan-title">
            {TEACH.plan}: {PLAN.sum(lobby.plan.minutes)}
          </h2>
          <PlanTold plan={lobby.plan} now={lobby} />
          <button type="button" class="small papers-button" onClick={onPapers}>
            {PAPERS.open}
          </button>
        </section>
        <TeachSettings {...shared} />
        {lobby.stage !== 'lobby' && <Invite code={lobby.code} secret={secret} open={false} />}
      </aside>
      {managed !== undefined && (
        <ManagePerson
          key={managed.id}
          {...shared}
          person={managed}
          onClose={() => setPerson(null)}
        />
      )}
    </div>
  );
}

function TeachHeader({ link, lobby, scenario }: TeachProps) {
  const { round, plan, seats, people } = lobby;
  const delegations = new Set(people.flatMap(({ seat }) => (seat === null ? [] : [seat]))).size;
  return (
    <header class="teach-header">
      <div>
        <h1>{scenario.title}</h1>
        <p class="fine">
          {round > 0 && lobby.stage === 'playing' && <>{LESSON.round(round, plan.rounds)} · </>}
          {tellStage(lobby)}
          {tellProgress(lobby) !== '' && <> · {tellProgress(lobby)}</>}
        </p>
      </div>
      <p class="code big-code">
        <span class="for-ears">{LESSON.code}: </span>
        {lobby.code}
      </p>
      <p class="fine">
        {LESSON.people(people.length)}
        {lobby.stage !== 'lobby' && delegations > 0 && (
          <> · {PLAN.seated(delegations, seats.length - delegations)}</>
        )}
      </p>
      <Clock link={link} />
    </header>
  );
}
