import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { ERA_RULES } from '../words/eras.ts';
import { tellRules } from './era-rules.ts';

/** What this era changes: told in full when it begins, and one press away afterwards. */
export function Era(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly task: boolean;
}) {
  const { scenario, view } = props;
  const era = scenario.eras.find(({ id }) => id === view.shared.era);
  const rules = era === undefined ? [] : tellRules(scenario, era);
  if (era === undefined || rules.length === 0) return null;
  const list = (
    <ul class="era-rules">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
  return view.shared.eraBegins && props.task ? (
    <section class="era" aria-labelledby="era-title">
      <h3 id="era-title" class="kicker">
        {ERA_RULES.begins(era.name)}
      </h3>
      <p>{era.text}</p>
      {list}
    </section>
  ) : (
    <details class="era">
      <summary>{ERA_RULES.now(era.name)}</summary>
      {list}
    </details>
  );
}
