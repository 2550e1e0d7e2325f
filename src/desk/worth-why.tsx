import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { WORTH_WHY } from '../words/explained.ts';
import { LEDGER } from '../words/ledger.ts';
import { percent } from '../words/numbers.ts';

/** How waiting has cost a text its worth, round by round. */
export function WorthWhy(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly dossier: string;
}) {
  const { log, worthByRound, conclusions } = props.view.shared;
  const adopted = log.find(({ kind, item }) => kind === 'adopted' && item === props.dossier);
  const worth = conclusions.find(({ id }) => id === props.dossier)?.worth ?? 0;
  const waited = worthByRound.slice(0, adopted?.round);
  const changed = worth !== (waited.at(-1) ?? worth);
  return (
    <div class="entries">
      <p>{WORTH_WHY.text(percent(props.scenario.conclusions.decay))}</p>
      {adopted !== undefined && (
        <p class="account">{WORTH_WHY.adopted(adopted.round, percent(worth))}</p>
      )}
      {changed && <p>{WORTH_WHY.changed(percent(worth))}</p>}
      <ul class="arrived">
        {waited.map((then, past) => (
          <li key={past} class="row">
            <span>{LEDGER.round(past + 1)}</span>
            <span class="number">{percent(then)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
