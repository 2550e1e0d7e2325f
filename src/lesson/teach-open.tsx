import { useState } from 'preact/hooks';
import { useCatalogue } from '../play/use-catalogue.ts';
import { createLesson } from '../session/remote.ts';
import type { Refused } from '../session/remote.ts';
import { LIMITS } from '../session/protocol.ts';
import { TEACH } from '../words/lesson-teach.ts';
import { PAPERS } from '../words/papers.ts';
import { serverOf } from './addresses.ts';
import type { KeptLesson } from './kept.ts';
import { PlanFields, wishFor } from './plan-fields.tsx';
import type { Wish } from './plan-fields.tsx';
import { PlanTold } from './plan-told.tsx';
import { planLesson } from '../session/lesson-plan.ts';
import { TeachPapers } from './teach-papers.tsx';
import { tellNo } from './told.ts';

const tellUnopened = (refused: Refused): string =>
  refused.refused === 'not-on-disk' ? TEACH.unwritten : tellNo(null, refused);

/** Minutes, heads and a crisis make a plan; one button opens the lesson. */
export function OpenLesson(props: {
  readonly secret: string;
  readonly kept: KeptLesson | null;
  readonly onOpen: (lesson: KeptLesson) => void;
}) {
  const { secret, kept, onOpen } = props;
  const all = useCatalogue();
  const [wish, setWish] = useState<Wish>({ scenario: '', minutes: 45, heads: 24, rounds: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [papers, setPapers] = useState(false);
  const scenario = all.find(({ id }) => id === wish.scenario) ?? all[0];
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (scenario === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      const { minutes, heads, rounds } = wish;
      const made = await createLesson(serverOf(location.href), {
        secret,
        scenario: scenario.id,
        minutes,
        heads,
        ...(rounds === null ? {} : { rounds }),
      });
      if ('refused' in made) setProblem(tellUnopened(made));
      else onOpen({ code: made.code, secret: made.secret ?? secret });
    } catch {
      setProblem(TEACH.unreachable);
    }
    setBusy(false);
  };
  if (papers && scenario !== undefined) {
    const plan = planLesson(wishFor(scenario, wish));
    return (
      <TeachPapers scenario={scenario} plan={plan} lobby={null} onBack={() => setPapers(false)} />
    );
  }
  return (
    <main class="teach-open">
      <h1>{TEACH.title}</h1>
      {kept !== null && (
        <p>
          <button type="button" onClick={() => onOpen(kept)}>
            {TEACH.goOn(kept.code)}
          </button>
        </p>
      )}
      <p>{TEACH.intro}</p>
      <form onSubmit={(event) => void open(event)}>
        {scenario !== undefined && (
          <>
            <PlanFields all={all} scenario={scenario} wish={wish} onWish={setWish} />
            <section class="lesson-card" aria-labelledby="plan-title" aria-live="polite">
              <h2 id="plan-title">{TEACH.plan}</h2>
              <PlanTold plan={planLesson(wishFor(scenario, wish))} />
            </section>
          </>
        )}
        <div role="alert">{problem !== null && <p class="note warn">{problem}</p>}</div>
        <button
          type="submit"
          class="primary wide"
          disabled={busy || scenario === undefined || wish.heads > LIMITS.people}
        >
          {busy ? TEACH.opening : TEACH.open}
        </button>
      </form>
      <p>
        <button type="button" disabled={scenario === undefined} onClick={() => setPapers(true)}>
          {PAPERS.open}
        </button>
      </p>
      <p class="fine">
        <a href="./check">{TEACH.check}</a>
      </p>
    </main>
  );
}
