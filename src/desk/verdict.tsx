import type { ComponentChildren } from 'preact';
import type { Scenario } from '../scenario/schema.ts';
import type { VerdictView, View } from '../view/types.ts';
import { GAME } from '../words/game.ts';
import { longDate } from '../words/numbers.ts';
import { TURNING_PAGE } from '../words/turning.ts';
import { VERDICT } from '../words/verdict.ts';
import { namesOf } from './names.ts';
import { tellTurning } from './telling.ts';
import { Tale } from './tale.tsx';
import { Glossed } from './term.tsx';
import { Counts } from './tour.tsx';
import './verdict.css';
import './papers.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly verdict: VerdictView;
}

/** The front page this game earned; its level-1 heading is the ending's name. */
export function FrontPage(props: Props & { readonly children?: ComponentChildren }) {
  const { scenario, view, verdict } = props;
  const ending = namesOf(scenario).find.ending(verdict.ending);
  const headline = ending?.headlines[verdict.headline]?.text;
  const { date, round, rounds } = view.shared;
  return (
    <article class="front-page">
      <p class="paper-name">
        <Tale>{scenario.paper}</Tale>
      </p>
      <p class="dateline">
        <span>{GAME.dateline(scenario.place, longDate(date))}</span>
        <span>{VERDICT.edition(round, rounds)}</span>
      </p>
      <h1 tabIndex={-1} data-task={true}>
        <Tale>{ending?.title ?? verdict.ending}</Tale>
      </h1>
      {headline !== undefined && (
        <p class="headline">
          <Tale>{headline}</Tale>
        </p>
      )}
      {props.children}
      <p class="said lead">
        <Glossed>{ending?.text ?? ''}</Glossed>
      </p>
      <Epilogue scenario={scenario} verdict={verdict} />
    </article>
  );
}

function Epilogue({ scenario, verdict }: Omit<Props, 'view'>) {
  const { title, parts } = scenario.epilogue;
  const told = verdict.epilogue.flatMap(({ part, line }) => {
    const found = parts.find((one) => one.id === part);
    const text = found?.lines[line]?.text;
    return found === undefined || text === undefined ? [] : [{ title: found.title, text }];
  });
  if (told.length === 0) return null;
  return (
    <section class="epilogue" aria-label={title}>
      <h2>
        <Tale>{title}</Tale>
      </h2>
      <div class="columns">
        {told.map((part) => (
          <div key={part.title}>
            <h3>
              <Tale>{part.title}</Tale>
            </h3>
            <p class="said">
              <Glossed>{part.text}</Glossed>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The moments that moved most, in order. */
export function TurningPoints({ scenario, verdict }: Omit<Props, 'view'>) {
  return (
    <section class="turning" aria-label={TURNING_PAGE.title}>
      <h2>{TURNING_PAGE.title}</h2>
      <p class="fine">{TURNING_PAGE.note}</p>
      {verdict.turningPoints.length === 0 && <p>{TURNING_PAGE.none}</p>}
      <ol>
        {verdict.turningPoints.map((point, index) => (
          <li key={index}>
            <span class="kicker">{TURNING_PAGE.round(point.round)}</span>{' '}
            {tellTurning(scenario, point)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The common result, and the player's own beside what a bot reaches in that seat. */
export function Scores(props: Props & { readonly baseline: number | null }) {
  const { scenario, view, verdict, baseline } = props;
  const names = namesOf(scenario);
  const tier = names.find.tier(verdict.tier);
  const seat = view.own?.seat;
  return (
    <div class="scores">
      <div class="score">
        <p class="kicker">{VERDICT.common}</p>
        <p class="score-name">{tier?.name ?? verdict.tier}</p>
        <p class="fine">{tier?.text}</p>
      </div>
      {seat !== undefined && (
        <div class="score">
          <p class="kicker">{VERDICT.capital(names.seat(seat))}</p>
          <p class="score-name">{VERDICT.met(verdict.met, verdict.interests.length)}</p>
          <p class="fine">
            {verdict.met > verdict.cap && <>{VERDICT.counted(verdict.cap, verdict.cap)} </>}
            {baseline !== null && VERDICT.baseline(baseline)}
          </p>
          <ul class="interests">
            {verdict.interests.map(({ id, met }) => (
              <li key={id} class={met ? 'met' : 'unmet'}>
                <span>{names.find.interest(id)?.text ?? id}</span>{' '}
                <em>{met ? VERDICT.interestMet : VERDICT.interestMissed}</em>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Where the capitals stood at the end, and what had been hidden. */
export function Reckoning({ scenario, view, verdict }: Props) {
  const setting = namesOf(scenario).find.setting(verdict.hiddenSetting);
  return (
    <section class="reckoning" aria-label={VERDICT.stances}>
      <h2>{VERDICT.stances}</h2>
      <Counts scenario={scenario} view={view} />
      {setting !== undefined && (
        <p class="note">
          <strong>{VERDICT.hidden}.</strong> {setting.shown}
        </p>
      )}
    </section>
  );
}
