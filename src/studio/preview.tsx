import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { Ring } from '../desk/ring.tsx';
import { useStore } from '../screen/use.ts';
import type { View } from '../view/types.ts';
import { STUDIO } from '../words/studio.ts';
import type { Laid } from './studio.tsx';
import { useDrawn } from './use-drawn.ts';
import type { Workshop } from './workshop.ts';

const WORDS = STUDIO.table;
const SEED = 1;

interface Shown {
  readonly scenario: Scenario;
  readonly view: View;
}

/** The table as players will see it, at a moment the author chooses, and the way into a game. */
export function Preview(props: {
  readonly workshop: Workshop;
  readonly onOpen: (laid: Laid) => void;
}) {
  const { workshop, onOpen } = props;
  const sound = useStore(workshop.sound);
  if (sound === null) return <p class="studio-panel">{WORDS.none}</p>;
  return <Table {...{ workshop, scenario: sound, onOpen }} />;
}

const seatsOf = (scenario: Scenario) =>
  scenario.actors.filter(({ id }) => id !== scenario.framework?.actor);

function Table(props: {
  readonly workshop: Workshop;
  readonly scenario: Scenario;
  readonly onOpen: (laid: Laid) => void;
}) {
  const { workshop, scenario, onOpen } = props;
  const seats = seatsOf(scenario);
  const rounds = Math.max(...scenario.lengths.map((length) => length.rounds));
  const [wanted, setWanted] = useState({ seat: '', round: 1 });
  const seat = seats.find(({ id }) => id === wanted.seat) ?? seats[0];
  const round = Math.min(wanted.round, rounds);
  const shown = useView(workshop, scenario, { seat: seat?.id ?? '', round, seed: SEED });
  const stale = useStore(workshop.checked)?.scenario === null;
  return (
    <section class="studio-panel" aria-labelledby="table-title">
      <h2 id="table-title">{WORDS.title}</h2>
      {stale && <p class="note warn">{WORDS.stale}</p>}
      <Drawn {...{ workshop, shown, scenario }} />
      <div class="studio-moment">
        <label class="field">
          {WORDS.seat}
          <select
            value={seat?.id}
            onChange={({ currentTarget }) => setWanted({ round, seat: currentTarget.value })}
          >
            {seats.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {WORDS.round}
          <select
            value={round}
            onChange={({ currentTarget }) =>
              setWanted({ seat: seat?.id ?? '', round: Number(currentTarget.value) })
            }
          >
            {Array.from({ length: rounds }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="primary"
          disabled={stale}
          onClick={() =>
            onOpen({ title: scenario.title, seat: seat?.id ?? '', seed: SEED, rounds })
          }
        >
          {WORDS.play(seat?.name ?? '')}
        </button>
      </div>
      <p class="fine">{WORDS.hint}</p>
      {shown !== null && <Words shown={shown} />}
    </section>
  );
}

function Drawn(props: {
  readonly workshop: Workshop;
  readonly shown: Shown | null;
  readonly scenario: Scenario;
}) {
  const { workshop, shown, scenario } = props;
  const { slot, drawn, missing } = useDrawn(shown, () => workshop.sinceEdit());
  const postures = Object.fromEntries(
    (shown?.view.shared.seats ?? []).map(({ id, posture }) => [id, posture]),
  );
  return (
    <>
      <div class="studio-table">
        <div ref={slot} aria-hidden="true" />
        {!drawn && <Ring scenario={scenario} postures={postures} own={null} />}
      </div>
      {missing && <p class="note">{WORDS.missing}</p>}
    </>
  );
}

/** What this seat reads at that moment. */
function Words({ shown: { scenario, view } }: { readonly shown: Shown }) {
  const dispatch = scenario.dispatches.find(({ id }) => id === view.shared.dispatch?.id);
  if (dispatch === undefined) return null;
  return (
    <article class="studio-dispatch">
      <h3>{dispatch.title}</h3>
      <p class="said">{dispatch.text}</p>
    </article>
  );
}

/** Asks the clerk for the moment, whenever the scenario or the wish changes. */
function useView(
  workshop: Workshop,
  scenario: Scenario,
  moment: { readonly seat: string; readonly round: number; readonly seed: number },
): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  const { seat, round, seed } = moment;
  const wish = useMemo(() => ({ seat, round, seed }), [seat, round, seed]);
  useEffect(() => {
    let current = true;
    workshop.look(scenario, wish, (view) => {
      if (current) setShown({ scenario, view });
    });
    return () => {
      current = false;
    };
  }, [workshop, scenario, wish]);
  return shown;
}
