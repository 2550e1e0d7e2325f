import { useState } from 'preact/hooks';
import type { GameRecord } from '../debate/record.ts';
import { download } from '../keeping/files.ts';
import { ledgerCsv, logCsv } from '../play/take-away.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { Debrief, Lobby } from '../session/protocol.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { TAKE } from '../words/lesson-take.ts';
import { everythingOf, gameFileOf, saidCsv } from './exports.ts';
import type { Taken } from './exports.ts';

interface Props {
  readonly scenario: Scenario;
  readonly lobby: Lobby;
  readonly debrief: Debrief;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly record: GameRecord | null;
}

/** The class's game as files, however far it came. */
export function Take({ scenario, lobby, debrief, view, lines, record }: Props) {
  const [names, setNames] = useState(false);
  const { log, verdict } = view.shared;
  const taken: Taken = { lobby, debrief, log, lines, record, names };
  const save = (end: string, text: string, type?: string): void =>
    download(`folded-arms-${lobby.code}${end}`, text, type);
  return (
    <section class="take no-print" aria-labelledby="take-title">
      <h2 id="take-title">{TAKE.title}</h2>
      {verdict === null && <p class="fine">{TAKE.early}</p>}
      <label class="tick">
        <input
          type="checkbox"
          class="with-names"
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        <span>{TAKE.names}</span>
      </label>
      <p class="fine">{TAKE.namesNote}</p>
      <div class="buttons">
        <button type="button" onClick={() => save('.json', everythingOf(taken))}>
          {TAKE.json}
        </button>
        <button
          type="button"
          onClick={() => save('-ledger.csv', ledgerCsv(scenario, lines), 'text/csv')}
        >
          {TAKE.ledger}
        </button>
        <button type="button" onClick={() => save('-log.csv', logCsv(scenario, log), 'text/csv')}>
          {TAKE.log}
        </button>
        <button
          type="button"
          onClick={() => save('-written.csv', saidCsv(scenario, taken), 'text/csv')}
        >
          {TAKE.said}
        </button>
        {record !== null && (
          <button type="button" onClick={() => save('-game.json', gameFileOf(scenario, record))}>
            {TAKE.game}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {TAKE.print}
        </button>
      </div>
    </section>
  );
}
