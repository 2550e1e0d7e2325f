import type { Scenario } from '../scenario/schema.ts';
import type { ExtraName } from './address.ts';
import { HistoryPage } from './history-page.tsx';

/** A page beside the game. */
export function ExtraPage(props: {
  readonly name: ExtraName;
  readonly scenario: Scenario;
  readonly onHome: () => void;
}) {
  return <HistoryPage scenario={props.scenario} onHome={props.onHome} />;
}
