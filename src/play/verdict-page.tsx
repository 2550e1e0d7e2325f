import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FrontPage, Reckoning, Scores, TurningPoints } from '../desk/verdict.tsx';
import { RollSection } from '../desk/roll-call.tsx';
import type { View } from '../view/types.ts';
import { COMMON } from '../words/common.ts';
import { ANALYSIS_LINK, VERDICT } from '../words/verdict.ts';
import { OPENING } from '../words/opening.ts';
import { extraLink } from './address.ts';
import { ShareLink } from './share-link.tsx';
import type { Running } from './begin.ts';
import { FrontPhoto } from './front-photo.tsx';
import '../desk/print.css';

/** The end of a game: the front page, what decided it, and the ways on. */
export function VerdictPage(props: {
  readonly running: Running;
  readonly view: View;
  readonly onNew: () => void;
  readonly onSave: () => void;
  readonly onAgain: () => void;
  readonly onAnalyse: () => void;
  readonly children?: ComponentChildren;
}) {
  const { running, view } = props;
  const { verdict } = view.shared;
  const { told: scenario, plan } = running;
  const { seed } = plan;
  const baseline = useBaseline(running);
  if (verdict === null) return null;
  const shown = { scenario, view, verdict };
  return (
    <section class="verdict" aria-label={VERDICT.title}>
      <div class="verdict-paper">
        <FrontPage {...shown}>
          <FrontPhoto scenario={scenario} view={view} />
        </FrontPage>
      </div>
      <div class="verdict-side">
        <div class="buttons">
          <button type="button" class="primary" onClick={props.onAnalyse}>
            {ANALYSIS_LINK.open}
          </button>
          <button type="button" onClick={props.onNew}>
            {COMMON.newGame}
          </button>
          <button type="button" onClick={props.onAgain}>
            {VERDICT.again}
          </button>
          <button type="button" onClick={props.onSave}>
            {COMMON.saveFile}
          </button>
        </div>
        {running.plan.sharing === undefined && <ShareLink running={running} />}
        {scenario.actors.some((actor) => actor.history !== undefined) && (
          <p>
            <a href={extraLink('history', scenario.id)}>{OPENING.history}</a>
          </p>
        )}
        <Scores {...shown} baseline={baseline} />
        <TurningPoints scenario={scenario} verdict={verdict} />
        <dl class="record">
          <dt>{VERDICT.hash}</dt>
          <dd>
            <code>{running.session.hash()}</code>
          </dd>
          <dd class="fine">
            {VERDICT.seed(seed)}. {VERDICT.hashNote}
          </dd>
        </dl>
      </div>
      <div class="verdict-rest">
        <Reckoning {...shown} />
        <RollSection scenario={scenario} view={view} />
        {props.children}
      </div>
    </section>
  );
}

/** Plays the same deck with a bot in the player's seat, after the page has been drawn. */
function useBaseline({ session }: Running): number | null {
  const [met, setMet] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setMet(session.baseline().met), 50);
    return () => clearTimeout(timer);
  }, [session]);
  return met;
}
