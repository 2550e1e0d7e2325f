import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, LogEntry } from '../view/types.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { signed } from '../words/numbers.ts';
import { namesOf } from './names.ts';
import { tellEntry } from './telling.ts';

const WORDS = ANALYSIS.arguments;
const MOST = 12;
const MOST_SEATS = 4;

/** One argument of one round and the capitals it moved. */
interface Argument {
  readonly key: string;
  readonly round: number;
  readonly seat: string;
  readonly card: string;
  readonly moved: readonly { readonly seat: string; readonly by: number }[];
  readonly weight: number;
}

const HEARD: readonly LedgerLine['cause'][] = ['speech', 'rebuttal', 'influence'];

/** Arguments by the votes they moved, from the ledger's own entries. */
export function argumentsIn(scenario: Scenario, lines: readonly LedgerLine[]): Argument[] {
  const votes = new Map(
    scenario.actors.map(({ id, indicators }) => [id, indicators[scenario.voteIndicator] ?? 1]),
  );
  const found = new Map<string, Argument>();
  for (const { round, of, cause, seat = '', item = '', by } of lines) {
    if (of.kind !== 'persuasion' || !HEARD.includes(cause)) continue;
    const key = `${String(round)}.${seat}.${item}`;
    const was = found.get(key);
    found.set(key, {
      key,
      round,
      seat,
      card: item,
      moved: movedAlso(was?.moved ?? [], of.id, by),
      weight: (was?.weight ?? 0) + Math.abs(by) * (votes.get(of.id) ?? 1),
    });
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || a.round - b.round);
}

/** A card spent on one capital is heard by the others too: each capital is told once. */
function movedAlso(moved: Argument['moved'], seat: string, by: number): Argument['moved'] {
  const before = moved.find((one) => one.seat === seat)?.by ?? 0;
  return [...moved.filter((one) => one.seat !== seat), { seat, by: before + by }];
}

/** Which argument moved which capital, the largest first. */
export function Arguments(props: {
  readonly scenario: Scenario;
  readonly lines: readonly LedgerLine[];
  readonly own: string | null;
  /** How many are shown, the largest first. */
  readonly most?: number;
}) {
  const { scenario, own, most = MOST } = props;
  const names = namesOf(scenario);
  const all = argumentsIn(scenario, props.lines).slice(0, most);
  return (
    <section class="arguments" aria-labelledby="arguments-title">
      <h2 id="arguments-title">{WORDS.title}</h2>
      {all.length === 0 && <p>{WORDS.none}</p>}
      {all.length > 0 && (
        <table>
          <caption class="for-ears">{WORDS.caption}</caption>
          <thead>
            <tr>
              {[WORDS.round, WORDS.who, WORDS.what, WORDS.moved].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <tr key={one.key} class={one.seat === own ? 'own' : ''}>
                <td data-label={WORDS.round}>{one.round}</td>
                <td>{names.seat(one.seat)}</td>
                <th scope="row">{names.card(one.card)}</th>
                <td>{movedBy(names.seat, one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function movedBy(nameOf: (id: string) => string, { moved }: Argument): string {
  const largest = moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const shown = largest
    .slice(0, MOST_SEATS)
    .map(({ seat, by }) => `${nameOf(seat)}\u00A0${signed(by)}`);
  const more = largest.length - shown.length;
  return [...shown, ...(more > 0 ? [WORDS.more(more)] : [])].join(', ');
}

const PROMISED: readonly LogEntry['kind'][] = ['promised', 'promise-kept', 'promise-broken'];

/** What was promised in public, and what became of it. */
export function Promises(props: {
  readonly scenario: Scenario;
  readonly log: readonly LogEntry[];
}) {
  const told = props.log.filter(({ kind }) => PROMISED.includes(kind));
  return (
    <section class="promises" aria-labelledby="promises-title">
      <h2 id="promises-title">{ANALYSIS.promises.title}</h2>
      {told.length === 0 && <p>{ANALYSIS.promises.none}</p>}
      <ul>
        {told.map((entry, index) => (
          <li key={index} class={entry.kind}>
            <span class="fine">{ANALYSIS.chart.long(entry.round)}</span>{' '}
            {tellEntry(props.scenario, entry)}
          </li>
        ))}
      </ul>
    </section>
  );
}
