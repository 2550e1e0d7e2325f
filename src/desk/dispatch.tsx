import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { SURPRISE } from '../words/eras.ts';
import { capital, listOf, longDate } from '../words/numbers.ts';
import { DISPATCH } from '../words/table.ts';
import { tellEffects } from './effects.ts';
import { Era } from './era.tsx';
import { namesOf } from './names.ts';
import { Sources } from './sources.tsx';
import { Tale } from './tale.tsx';
import { Glossed, Term } from './term.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly task: boolean;
}

/** The news of the round, and what is missing. Once read, its text folds away. */
export function Dispatch({ scenario, view, task }: Props) {
  const { dispatch, date } = view.shared;
  const told = dispatch === null ? undefined : namesOf(scenario).find.dispatch(dispatch.id);
  if (told === undefined) return null;
  return (
    <section class={task ? 'paper dispatch' : 'paper dispatch read'} aria-label={DISPATCH.title}>
      <p class="kicker">{DISPATCH.dated(longDate(date))}</p>
      <h2 tabIndex={-1} data-task={task}>
        <Tale>{told.title}</Tale>
      </h2>
      {task && (
        <p class="said">
          <Glossed>{told.text}</Glossed>
        </p>
      )}
      <Gap scenario={scenario} view={view} />
      {task ? (
        <Sources scenario={scenario} ids={told.sources} />
      ) : (
        <details>
          <summary>{DISPATCH.again}</summary>
          <p class="said">
            <Glossed>{told.text}</Glossed>
          </p>
        </details>
      )}
      <AndThen scenario={scenario} view={view} task={task} />
      <Era scenario={scenario} view={view} task={task} />
    </section>
  );
}

/** What nobody planned: its title and text, and what it changed. */
function AndThen({ scenario, view, task }: Props) {
  const told = scenario.surprises.find(({ id }) => id === view.shared.surprise);
  if (told === undefined) return null;
  const changed = tellEffects(scenario, told.effects);
  return (
    <section class="and-then" aria-labelledby="and-then-title">
      <h3 id="and-then-title">
        <span class="kicker">{SURPRISE.andThen}</span> <Tale>{told.title}</Tale>
      </h3>
      {task && (
        <p class="said">
          <Glossed>{told.text}</Glossed>
        </p>
      )}
      <p class="fine">
        {SURPRISE.changed}: {listOf(changed)}.
      </p>
      {task && <Sources scenario={scenario} ids={told.sources} />}
    </section>
  );
}

function Gap({ scenario, view }: Omit<Props, 'task'>) {
  const gap = view.shared.dispatch?.gap ?? null;
  if (gap === null) return null;
  const names = namesOf(scenario);
  const text = names.find.dispatch(view.shared.dispatch?.id ?? '')?.gap?.text ?? '';
  const you = view.own !== null && gap.fillers.includes(view.own.seat);
  return (
    <p class="gap">
      <strong>
        <Term id="gap">{DISPATCH.gap}</Term>: {capital(names.kind(gap.kind))}.
      </strong>{' '}
      <Glossed>{text}</Glossed> {you && <strong class="you-could">{DISPATCH.youCould}</strong>}{' '}
      {gap.filledBy.length > 0
        ? DISPATCH.filledBy(listOf(names.seats(gap.filledBy)))
        : gap.fillers.length > 0
          ? DISPATCH.fillers(listOf(names.seats(gap.fillers)))
          : DISPATCH.nobody}
    </p>
  );
}
