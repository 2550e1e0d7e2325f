import { POSTURES } from '../scenario/lists.ts';
import type { Posture } from '../scenario/lists.ts';
import type { Actor, Scenario } from '../scenario/schema.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { Mark } from './marks.tsx';

const WORDS = ANALYSIS.stood;

/** Stances after each round: by round, then by seat. */
export type StancesByRound = readonly {
  readonly round: number;
  readonly postures: readonly Posture[];
}[];

interface Props {
  readonly scenario: Scenario;
  readonly rounds: StancesByRound;
  /** What history's column is called. */
  readonly when: string | null;
  /** Into how many tables side by side the capitals are cut. */
  readonly tables?: number;
}

const stanceThen = (actor: Actor): string => actor.history?.stance ?? '';
const asPosture = (name: string): Posture | undefined => POSTURES.find((one) => one === name);

const told = (stance: string): string =>
  (WORDS.short as Readonly<Record<string, string>>)[stance] ?? stance;

/** Every capital's stance round by round, beside history where the scenario has one. */
export function StoodWhere(props: Props) {
  const { scenario, tables = 1 } = props;
  const seats = scenario.actors.map((_, seat) => seat);
  const each = Math.ceil(seats.length / tables);
  return (
    <section class="stood" aria-labelledby="stood-title">
      <h2 id="stood-title">{WORDS.title}</h2>
      <div class="stood-tables">
        {Array.from({ length: tables }, (_, place) => (
          <StoodTable
            key={place}
            {...props}
            seats={seats.slice(place * each, (place + 1) * each)}
          />
        ))}
      </div>
      <ul class="legend">
        {POSTURES.toReversed().map((posture) => (
          <li key={posture}>
            <Mark posture={posture} /> {scenario.stances[posture].name}
          </li>
        ))}
      </ul>
      <Beside {...props} />
    </section>
  );
}

function StoodTable(props: Props & { readonly seats: readonly number[] }) {
  const { scenario, rounds, seats } = props;
  const when = scenario.actors.some(({ history }) => history)
    ? (props.when ?? WORDS.history)
    : null;
  return (
    <table>
      <caption class="for-ears">{WORDS.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="for-ears">{WORDS.state}</span>
          </th>
          {rounds.map(({ round }) => (
            <th key={round} scope="col">
              {ANALYSIS.chart.round(round)}
            </th>
          ))}
          {when !== null && <th scope="col">{when}</th>}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <StoodRow key={seat} {...props} seat={seat} hasHistory={when !== null} />
        ))}
      </tbody>
    </table>
  );
}

function StoodRow(props: Props & { readonly seat: number; readonly hasHistory: boolean }) {
  const { scenario, rounds, seat, hasHistory } = props;
  const actor = scenario.actors[seat];
  if (actor === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <abbr title={actor.name}>{actor.id}</abbr>
      </th>
      {rounds.map(({ round, postures }) => (
        <Cell key={round} stance={postures[seat] ?? 'undecided'} />
      ))}
      {hasHistory && <Cell stance={stanceThen(actor)} then={true} />}
    </tr>
  );
}

function Cell({ stance, then = false }: { readonly stance: string; readonly then?: boolean }) {
  const posture = asPosture(stance === 'framework' ? 'solidarity' : stance);
  return (
    <td class={`cell cell-${posture ?? 'none'} ${then ? 'then' : ''}`} title={told(stance)}>
      <span class="for-ears">{told(stance)}</span>
      {posture !== undefined && <Mark posture={posture} />}
    </td>
  );
}

/** How many capitals did more or less than in history. */
function Beside({ scenario, rounds }: Props) {
  const last = rounds.at(-1)?.postures ?? [];
  const steps = scenario.actors.flatMap((actor, seat) => {
    const then = asPosture(stanceThen(actor));
    const now = last[seat];
    return then === undefined || now === undefined
      ? []
      : [Math.max(1, POSTURES.indexOf(now)) - Math.max(1, POSTURES.indexOf(then))];
  });
  if (steps.length === 0) return null;
  const more = steps.filter((step) => step > 0).length;
  const less = steps.filter((step) => step < 0).length;
  return <p class="fine">{WORDS.closer(more, less)}</p>;
}
