import { useMemo, useState } from 'preact/hooks';
import { namesOf } from '../desk/names.ts';
import { tellDeed } from '../desk/tell-command.ts';
import { loadModel } from '../debate/load.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Scenario } from '../scenario/schema.ts';
import { replayed } from '../simulation/pure/positions.ts';
import type { Moment, Replayed } from '../simulation/pure/positions.ts';
import { WHAT_IF } from '../words/lesson-what-if.ts';
import type { Branch, Branching } from './use-branch.ts';

interface Props {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly branch: Branch;
}

const seatIn = (moment: Moment | undefined): string =>
  moment !== undefined && 'seat' in moment.command ? moment.command.seat : '';

/** Plays on from any round or decision of the class's game, as any capital. */
export function WhatIf(props: Props) {
  const { scenario, record, branch } = props;
  const replay = useMemo(
    () => replayed(loadModel(scenario, record.conclusions), record, 'class'),
    [scenario, record],
  );
  if (replay === null) return null;
  return (
    <section class="what-if no-print" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{WHAT_IF.title}</h2>
      <p class="fine">{WHAT_IF.intro}</p>
      <Choose {...props} replay={replay} />
      <Told scenario={scenario} now={branch.now} />
    </section>
  );
}

function Choose(props: Props & { readonly replay: Replayed }) {
  const { scenario, replay, branch } = props;
  const names = namesOf(scenario);
  const [round, setRound] = useState(replay.rounds.at(-1)?.round ?? 0);
  const [decided, setDecided] = useState<number | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const decisions = replay.decisions.filter(({ debate }) => debate.round === round);
  const moment = decisions.find(({ at }) => at === decided);
  const seat = chosen ?? seatIn(moment ?? decisions[0] ?? replay.decisions[0]);
  const start = replay.rounds.find((one) => one.round === round)?.at ?? 0;
  return (
    <>
      <div class="plan-fields">
        <Field
          label={WHAT_IF.round}
          value={String(round)}
          options={replay.rounds.map((one) => [String(one.round), WHAT_IF.roundStart(one.round)])}
          onValue={(value) => {
            setRound(Number(value));
            setDecided(null);
          }}
        />
        <Field
          label={WHAT_IF.moment}
          value={String(moment?.at ?? '')}
          options={[
            ['', WHAT_IF.wholeRound],
            ...decisions.map((one): Option => [
              String(one.at),
              WHAT_IF.decision(
                names.country(seatIn(one)),
                tellDeed(scenario, one.command, one.partner),
              ),
            ]),
          ]}
          onValue={(value) => setDecided(value === '' ? null : Number(value))}
        />
        <Field
          label={WHAT_IF.seat}
          value={seat}
          options={scenario.actors.map(({ id }): Option => [id, names.country(id)])}
          onValue={choose}
        />
      </div>
      <button
        type="button"
        disabled={branch.now.state === 'preparing'}
        onClick={() => branch.go(moment?.at ?? start, seat)}
      >
        {WHAT_IF.go}
      </button>
    </>
  );
}

type Option = readonly [value: string, label: string];

function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onValue: (value: string) => void;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onValue(event.currentTarget.value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Told({ scenario, now }: { readonly scenario: Scenario; readonly now: Branching }) {
  return (
    <output class="what-if-told">
      {now.state === 'preparing' && WHAT_IF.preparing}
      {now.state === 'failed' && <span class="note warn">{WHAT_IF.failed}</span>}
      {now.state === 'ready' && (
        <>
          {WHAT_IF.ready(namesOf(scenario).country(now.seat))}{' '}
          <a href={now.address} target="_blank" rel="noreferrer">
            {WHAT_IF.open}
          </a>
        </>
      )}
    </output>
  );
}
