import { tellCause, tellEntry, tellSubject } from '../desk/telling.ts';
import { csvOf } from '../keeping/csv.ts';
import { download } from '../keeping/files.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, LogEntry, View } from '../view/types.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { KEEPING } from '../words/keeping.ts';
import type { Running } from './begin.ts';
import { savePicture } from './picture.ts';

const WORDS = ANALYSIS.take;

/** The log as a table: what happened, in ids and as a sentence. */
export const logCsv = (scenario: Scenario, log: readonly LogEntry[]): string =>
  csvOf(
    ['round', 'kind', 'seat', 'item', 'from', 'to', 'by', 'sentence'],
    log.map((entry) => ({ ...rest(entry), sentence: tellEntry(scenario, entry) })),
  );

const rest = ({ round, kind, seat, item, from, to, by }: LogEntry) =>
  Object.fromEntries(
    Object.entries({ round, kind, seat, item, from, to, by }).filter(
      ([, one]) => one !== undefined,
    ),
  );

/** The ledger as a table, points in tenths. */
export const ledgerCsv = (scenario: Scenario, lines: readonly LedgerLine[]): string =>
  csvOf(
    ['round', 'number', 'of', 'dossier', 'cause', 'seat', 'item', 'by-tenths', 'told'],
    lines.map((line) => ({
      round: line.round,
      number: line.of.kind,
      of: line.of.id,
      dossier: line.of.dossier ?? '',
      cause: line.cause,
      seat: line.seat ?? '',
      item: line.item ?? '',
      'by-tenths': line.by,
      told: `${tellSubject(scenario, line.of)}: ${tellCause(scenario, line)}`,
    })),
  );

/** The analysis on paper, the log and the ledger as tables, the front page as a picture. */
export function TakeAway(props: {
  readonly running: Running;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
}) {
  const { running, view, lines } = props;
  const { told: scenario, plan } = running;
  const { seat, seed } = plan;
  const { log } = view.shared;
  const name = (end: string): string =>
    KEEPING.fileName(scenario.id, seat, seed).replace(/\.json$/, end);
  const everything = (): string =>
    `${JSON.stringify({ record: running.session.record(), log, ledger: lines }, null, 1)}\n`;
  return (
    <section class="take no-print" aria-labelledby="take-title">
      <h2 id="take-title">{WORDS.title}</h2>
      <div class="buttons">
        <button type="button" onClick={() => print()}>
          {WORDS.print}
        </button>
        <button type="button" onClick={() => void savePicture(scenario, view, name('.png'))}>
          {WORDS.picture}
        </button>
        <button
          type="button"
          onClick={() => download(name('-log.csv'), logCsv(scenario, log), 'text/csv')}
        >
          {WORDS.log}
        </button>
        <button
          type="button"
          onClick={() => download(name('-ledger.csv'), ledgerCsv(scenario, lines), 'text/csv')}
        >
          {WORDS.ledger}
        </button>
        <button type="button" onClick={() => download(name('-all.json'), everything())}>
          {WORDS.json}
        </button>
      </div>
    </section>
  );
}
