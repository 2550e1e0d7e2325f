import type { ComponentChildren } from 'preact';
import { EndingsByRound, EndingsChart, SharesTable } from '../desk/analysis-chart.tsx';
import { namesOf } from '../desk/names.ts';
import { tellDeed, tellWould } from '../desk/tell-command.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RoundChances, ShownDecision } from '../session/protocol.ts';
import { wayOf } from '../simulation/pure/intervals.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { hundredths, signedHundredths, signedPoints } from '../words/decisions.ts';
import { share } from '../words/futures.ts';
import { CLASS_ANALYSIS } from '../words/lesson-analysis.ts';
import { talliesIn } from './shown.ts';

interface Of {
  readonly scenario: Scenario;
  /** On the wall there is room for less, and nothing to press. */
  readonly wall: boolean;
}

/** How likely each ending was from the beginning of each round. */
export function Chances(
  props: Of & { readonly chances: readonly RoundChances[]; readonly ending: string | null },
) {
  const { scenario, wall, chances, ending } = props;
  const came = scenario.endings.findIndex(({ id }) => id === ending);
  const chart = { scenario, rounds: talliesIn(chances), came };
  const title = scenario.endings[came]?.title;
  return (
    <>
      <p>{title === undefined ? CLASS_ANALYSIS.ended : CLASS_ANALYSIS.came(title)}</p>
      {wall ? (
        <div class="wall-chances">
          <EndingsChart {...chart} />
          <div class="for-ears">
            <SharesTable {...chart} />
          </div>
        </div>
      ) : (
        <EndingsByRound {...chart} />
      )}
    </>
  );
}

/** The decisions that mattered, each beside the best that could have been done instead. */
export function ClassDecisions<One extends ShownDecision>(
  props: Of & {
    readonly decisions: readonly One[];
    readonly more?: (decision: One) => ComponentChildren;
  },
) {
  const { scenario, wall, decisions, more } = props;
  if (decisions.length === 0) return <p>{CLASS_ANALYSIS.none}</p>;
  return (
    <ol class="class-decisions">
      {decisions.map((one, index) => (
        <li key={index} class={`decision ${toneOf(one)}`}>
          <Told scenario={scenario} wall={wall} decision={one} />
          {more?.(one)}
        </li>
      ))}
    </ol>
  );
}

const difference = ({ counted, worlds }: ShownDecision) => ({ ...counted, of: worlds });
const TONES = { '-1': 'cost', '0': 'shift', '1': 'won' } as const;
const toneOf = (one: ShownDecision): string => TONES[wayOf(difference(one))];

function sentenceOf(scenario: Scenario, one: ShownDecision, wall: boolean): string {
  const would = tellWould(scenario, one.instead);
  const way = wayOf(difference(one));
  if (wall) return way < 0 ? CLASS_ANALYSIS.wallBetter(would) : CLASS_ANALYSIS.wallWorse(would);
  if (way === 0) return CLASS_ANALYSIS.other(would);
  const by = hundredths(one.counted.at);
  return way < 0 ? CLASS_ANALYSIS.better(would, by) : CLASS_ANALYSIS.worse(would, by);
}

const SHORT = { did: CLASS_ANALYSIS.wallDid, ending: CLASS_ANALYSIS.wallEnding };
const LONG = { did: CLASS_ANALYSIS.did, ending: ANALYSIS.decisions.ending };

function Told({ scenario, wall, decision }: Of & { readonly decision: ShownDecision }) {
  const { taken, round, counted, worlds, ending, done, otherwise } = decision;
  const names = namesOf(scenario);
  const who = 'seat' in taken ? names.country(taken.seat) : '';
  const worth =
    wayOf(difference(decision)) === 0
      ? ANALYSIS.decisions.points(signedPoints(done, otherwise))
      : ANALYSIS.decisions.counted(signedHundredths(counted.at));
  const title = ending === null ? null : (names.find.ending(ending)?.title ?? ending);
  const words = wall ? SHORT : LONG;
  return (
    <>
      <p class="row">
        <strong>{words.did(round, who, tellDeed(scenario, taken))}</strong>
        <strong class="worth">{worth}</strong>
      </p>
      <p>{sentenceOf(scenario, decision, wall)}</p>
      {title !== null && <p>{words.ending(title, share(done), share(otherwise))}</p>}
      {!wall && (
        <p class="fine">
          {CLASS_ANALYSIS.interval(
            signedHundredths(counted.low),
            signedHundredths(counted.high),
            worlds,
          )}
        </p>
      )}
    </>
  );
}
