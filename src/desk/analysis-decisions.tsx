import type { Scenario } from '../scenario/schema.ts';
import type { Mattered } from '../simulation/decisions.ts';
import { wayOf } from '../simulation/pure/intervals.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { hundredths, signedPoints, signedHundredths } from '../words/decisions.ts';
import { share } from '../words/futures.ts';
import { tellDeed, tellWould } from './tell-command.ts';

const WORDS = ANALYSIS.decisions;

interface Props {
  readonly scenario: Scenario;
  /** Null while they are being looked for. */
  readonly mattered: readonly Mattered[] | null;
  readonly onBranch: (at: number) => void;
}

/** What the player's own decisions won or cost, as far as futures can tell. */
export function Decisions({ scenario, mattered, onBranch }: Props) {
  return (
    <section class="decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{WORDS.title}</h2>
      {mattered === null && <p class="fine">{WORDS.looking}</p>}
      {mattered?.length === 0 && <p>{WORDS.none}</p>}
      <ol>
        {mattered?.map((one) => (
          <Decision key={one.at} scenario={scenario} mattered={one} onBranch={onBranch} />
        ))}
      </ol>
    </section>
  );
}

/** What it was worth: interests where they can be told apart, else points of the ending's share. */
function worthOf({ compared, ending }: Mattered): { readonly way: number; readonly told: string } {
  const way = wayOf(compared.counted);
  if (way !== 0) return { way, told: WORDS.counted(signedHundredths(compared.counted.at)) };
  const shift = compared.endings[ending];
  const told = shift === undefined ? '0' : signedPoints(shift.first.at, shift.second.at);
  return { way: 0, told: WORDS.points(told) };
}

function sentenceOf(scenario: Scenario, { compared, instead }: Mattered): string {
  const would = tellWould(scenario, instead);
  const { at, low, high } = compared.counted;
  const way = wayOf(compared.counted);
  if (way < 0) return WORDS.better(would, hundredths(at), hundredths(high), hundredths(low));
  return way > 0
    ? WORDS.worse(would, hundredths(at), hundredths(low), hundredths(high))
    : WORDS.other(would);
}

const tones = { '-1': 'cost', '0': 'shift', '1': 'won' } as const;

function Decision(props: {
  readonly scenario: Scenario;
  readonly mattered: Mattered;
  readonly onBranch: (at: number) => void;
}) {
  const { scenario, mattered } = props;
  const { compared, ending, partner, round, taken } = mattered;
  const worth = worthOf(mattered);
  const shift = compared.endings[ending];
  const tone = worth.way > 0 ? tones[1] : worth.way < 0 ? tones['-1'] : tones[0];
  return (
    <li class={`decision ${tone}`}>
      <p class="row">
        <strong>{WORDS.of(round, tellDeed(scenario, taken, partner))}</strong>
        <strong class="worth">{worth.told}</strong>
      </p>
      <p>{sentenceOf(scenario, mattered)}</p>
      {shift !== undefined && wayOf(shift.difference) !== 0 && (
        <p>
          {WORDS.ending(
            scenario.endings[ending]?.title ?? '',
            share(shift.first.at),
            share(shift.second.at),
          )}
        </p>
      )}
      <p class="row">
        <span class="fine">{WORDS.verified(compared.of)}</span>
        <button type="button" class="link" onClick={() => props.onBranch(mattered.at)}>
          {WORDS.branch}
        </button>
      </p>
    </li>
  );
}
