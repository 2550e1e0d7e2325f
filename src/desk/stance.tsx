import type { Actor, Scenario } from '../scenario/schema.ts';
import type { Stance as StanceId } from '../scenario/lists.ts';
import type { OwnView, PledgeOption, SeatView } from '../view/types.ts';
import { capital, listOf } from '../words/numbers.ts';
import { STANCE } from '../words/stance.ts';
import { Mark } from './marks.tsx';
import { namesOf } from './names.ts';
import { closedByDeal, optionFor, owed, packages, toggled } from './pledges.ts';
import { tellRefusal } from './refusing.ts';
import { Term } from './term.tsx';
import './stance.css';

interface Props {
  readonly scenario: Scenario;
  readonly own: OwnView;
  readonly seat: SeatView;
  readonly ticked: readonly string[];
  readonly onTick: (assets: readonly string[]) => void;
}

/** Three stances, each a package; below them one box per asset. What is ticked makes the stance. */
export function StanceChoice(props: Props) {
  const { scenario, own, ticked } = props;
  const names = namesOf(scenario);
  const option = optionFor(own, ticked);
  return (
    <section class="stance-choice" aria-labelledby="stance-title">
      <div class="row">
        <h2 id="stance-title" tabIndex={-1} data-task={true}>
          <Term id="stance">{STANCE.title}</Term>
        </h2>
        <span class="aside">{STANCE.secret}</span>
      </div>
      <div class="stances" role="radiogroup" aria-label={STANCE.title}>
        {packages(own).map((one) => (
          <StanceOption
            key={one.stance}
            scenario={scenario}
            own={own}
            stance={one.stance}
            package={one.option}
            ticked={option?.stance === one.stance ? option : undefined}
            held={props.seat.posture === one.stance}
            onChoose={props.onTick}
          />
        ))}
      </div>
      <Assets {...props} actor={names.actor(own.seat)} />
      <Outcome scenario={scenario} option={option} seat={props.seat} />
    </section>
  );
}

function StanceOption(props: {
  readonly scenario: Scenario;
  readonly own: OwnView;
  readonly stance: StanceId;
  readonly package: PledgeOption | undefined;
  /** What is ticked, where it makes this stance. */
  readonly ticked: PledgeOption | undefined;
  /** The stance the seat has now. */
  readonly held: boolean;
  readonly onChoose: (assets: readonly string[]) => void;
}) {
  const { own, stance, package: option } = props;
  const told = props.ticked ?? option;
  const names = namesOf(props.scenario);
  const id = `stance-${stance}`;
  return (
    <div class={`choice choice-${stance} ${props.ticked ? 'chosen' : ''}`}>
      <input
        id={id}
        type="radio"
        name="stance"
        value={stance}
        class="cover"
        checked={props.ticked !== undefined}
        disabled={option === undefined}
        aria-describedby={`${id}-what`}
        onChange={() => option !== undefined && props.onChoose(option.assets)}
      />
      <div class="row">
        <label for={id}>
          <Mark posture={stance} /> {names.stance(stance)}
        </label>
        {props.held && <span class="fine">{STANCE.held}</span>}
      </div>
      <p id={`${id}-what`}>
        {told === undefined ? (
          <Impossible scenario={props.scenario} own={own} stance={stance} />
        ) : (
          <>
            {told.assets.length > 0 ? listOf(names.assets(own.seat, told.assets)) : STANCE.nothing}
            {'. '}
            <Cost option={told} />
          </>
        )}
      </p>
    </div>
  );
}

/** Why a stance cannot be had: its means are missing, or a deal asks for more. */
function Impossible(props: {
  readonly scenario: Scenario;
  readonly own: OwnView;
  readonly stance: StanceId;
}) {
  const { own, stance } = props;
  if (!closedByDeal(own, stance)) return <>{STANCE.impossible}</>;
  return <>{STANCE.owes(listOf(namesOf(props.scenario).assets(own.seat, owed(own))))}</>;
}

function Cost({ option }: { readonly option: PledgeOption }) {
  return (
    <span class="cost">
      {STANCE.cost(option.cost)}
      <Besides option={option} />
    </span>
  );
}

/** What follows a change of stance: trust lost by a step back, and the upkeep, now and in the next era. */
function Besides({ option }: { readonly option: PledgeOption }) {
  const { trust, upkeep, upkeepLater } = option;
  return (
    <>
      {trust !== 0 && <>, {STANCE.trust(trust)}</>}
      {upkeep !== 0 && <>, {STANCE.upkeep(upkeep)}</>}
      {upkeepLater !== null && <>, {STANCE.upkeepLater(upkeepLater.round, upkeepLater.by)}</>}
    </>
  );
}

function Assets(props: Props & { readonly actor: Actor | undefined }) {
  const { actor, ticked } = props;
  const names = namesOf(props.scenario);
  if (actor === undefined) return null;
  const isOwed = (asset: string): boolean => owed(props.own).includes(asset);
  return (
    <fieldset class="assets">
      <legend>{STANCE.what}</legend>
      {actor.assets.map((asset) => (
        <label key={asset.id} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(asset.id)}
            disabled={isOwed(asset.id) || closedBy(props.own, asset.id) !== null}
            onChange={() => props.onTick(toggled(ticked, asset.id))}
          />
          <span>
            {capital(names.asset(actor.id, asset.id))}
            <span class="fine">
              {' '}
              {STANCE.via(names.channel(asset.channel))}
              {asset.risk && <>, {STANCE.risk}</>}
            </span>
            {isOwed(asset.id) && <span class="fine closed">{STANCE.owed}</span>}
            <Closed {...props} actor={actor} asset={asset.id} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Why one asset may never be pledged; null when it may, other debts aside. */
const closedBy = (own: OwnView, asset: string): PledgeOption | null => {
  const alone = own.pledges.find(({ assets }) => assets.length === 1 && assets[0] === asset);
  if (alone === undefined || alone.refused === null) return null;
  return alone.refused === 'bound-by-deal' ? null : alone;
};

function Closed(props: Props & { readonly actor: Actor; readonly asset: string }) {
  const closed = closedBy(props.own, props.asset);
  if (closed === null) return null;
  const line = props.actor.redLines.find(({ id }) => id === closed.redLine);
  return <span class="fine closed">{line ? STANCE.redLine(line.text) : STANCE.barred}</span>;
}

function Outcome(props: {
  readonly scenario: Scenario;
  readonly option: PledgeOption | undefined;
  readonly seat: SeatView;
}) {
  const { option, scenario, seat } = props;
  const names = namesOf(scenario);
  if (option === undefined) return <p class="note warn">{STANCE.notPossible}</p>;
  const after = Math.min(1000, Math.max(0, seat.standing + option.cost + option.word));
  const about = option.redLine ?? undefined;
  const refused =
    option.refused === null
      ? null
      : { refused: option.refused, ...(about === undefined ? {} : { about }) };
  return (
    <div class="outcome">
      {refused !== null && <p class="note warn">{tellRefusal(scenario, refused)}</p>}
      {option.word < 0 && <p class="note warn">{STANCE.breaks(option.word)}</p>}
      <p class="note">
        {STANCE.makes(names.stance(option.stance))} {STANCE.cost(option.cost)}
        <Besides option={option} />. {STANCE.standingAfter(after)}.
        {option.word > 0 && <> {STANCE.keeps(option.word)}</>}
        {option.fillsGap && <> {STANCE.fillsGap}</>}
        {option.waitsForMandate && <> {STANCE.waits}</>}
      </p>
    </div>
  );
}
