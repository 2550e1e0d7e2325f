import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../screen/use.ts';
import type { Findings } from '../simulation/doctor.ts';
import { compareVersions } from '../simulation/pure/doctor/compared.ts';
import { shareOf, wayOf } from '../simulation/pure/intervals.ts';
import type { Scenario } from '../scenario/schema.ts';
import { DOCTOR } from '../words/studio-doctor.ts';
import { signed } from '../words/numbers.ts';
import { STUDIO } from '../words/studio.ts';
import { playBoth } from './play-both.ts';
import type { Workshop } from './workshop.ts';
import { newClerk } from './workshop.ts';

const WORDS = STUDIO.versions;

interface Props {
  readonly workshop: Workshop;
  readonly text: string;
  readonly label: string;
}

/** Both versions from the same seeds, side by side, with the difference and how sure it is. */
export function Comparison({ workshop, text, label }: Props) {
  const now = useStore(workshop.sound);
  const before = useScenario(text);
  const [both, setBoth] = useState<readonly [Findings, Findings] | null>(null);
  const [, setChanges] = useState(0);
  useEffect(() => {
    if (now === null || before === null || before === 'broken') return undefined;
    return playBoth(before, now, (pair) => {
      setBoth(pair);
      setChanges((last) => last + 1);
    });
  }, [now, before]);
  if (now === null) return <p class="note warn">{WORDS.now}</p>;
  if (before === 'broken') return <p class="note warn">{WORDS.broken}</p>;
  return both === null ? <p>{STUDIO.problems.reading}</p> : <Table both={both} label={label} />;
}

/** Read by a clerk of its own: the studio's keeps to the text as it stands. */
function useScenario(text: string): Scenario | 'broken' | null {
  const [found, setFound] = useState<Scenario | 'broken' | null>(null);
  useEffect(() => {
    const clerk = newClerk();
    void clerk
      .ask('check', { text })
      .then((checked) => setFound(checked?.scenario ?? 'broken'))
      .finally(() => clerk.end());
    return clerk.end;
  }, [text]);
  return found;
}

function Table(props: { readonly both: readonly [Findings, Findings]; readonly label: string }) {
  const [before, after] = props.both;
  const rows = compareVersions(
    { endings: before.scenario.endings, chart: before.chart },
    { endings: after.scenario.endings, chart: after.chart },
  );
  const of = rows[0]?.difference.of ?? 0;
  const titles = new Map(
    [...before.scenario.endings, ...after.scenario.endings].map(({ id, title }) => [id, title]),
  );
  const share = (count: number | null): string =>
    count === null ? WORDS.gone : DOCTOR.share(shareOf(count, of).at);
  return (
    <div class="studio-compared">
      <p class="fine" data-played={of}>
        {WORDS.comparing(of, after.wanted)}
      </p>
      <table>
        <caption>{WORDS.caption(props.label)}</caption>
        <thead>
          <tr>
            {[WORDS.ending, WORDS.before, WORDS.after, WORDS.difference, WORDS.interval].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, before: then, after: now, difference }) => (
            <tr key={id} data-sure={wayOf(difference) !== 0}>
              <th scope="row">{titles.get(id)}</th>
              <td class="measured">{share(then)}</td>
              <td class="measured">{share(now)}</td>
              <td class="measured">{signed(difference.at)}</td>
              <td class="measured">
                {WORDS.points(signed(difference.low), signed(difference.high))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
