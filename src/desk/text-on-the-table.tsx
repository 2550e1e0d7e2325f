import type { Command } from '../rules/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { DossierView, OwnDossier, View } from '../view/types.ts';
import { AMEND, CONCLUSIONS } from '../words/conclusions.ts';
import { listOf, percent, points, signed } from '../words/numbers.ts';
import { Amend } from './amend.tsx';
import { namesOf } from './names.ts';
import { Glossed, Sentence } from './term.tsx';
import { Why } from './why.tsx';

export interface TextProps {
  readonly scenario: Scenario;
  readonly view: View;
  readonly onSay: (command: Command) => void;
}

/** One text on the table: who holds it up, how far it is, and what this seat may say of it. */
export function TextOnTheTable(props: TextProps & { readonly dossier: DossierView }) {
  const { scenario, view, dossier } = props;
  const names = namesOf(scenario);
  const told = scenario.dossiers.find((one) => one.id === dossier.id);
  const own = view.own?.dossiers.find((one) => one.id === dossier.id);
  return (
    <fieldset class="dossier">
      <legend>{names.dossier(dossier.id)}</legend>
      <p class="fine">
        <Glossed>{told?.adopted.text ?? told?.text ?? ''}</Glossed>
      </p>
      <p>
        {dossier.holdOuts.length > 0
          ? CONCLUSIONS.holdOuts(listOf(names.seats(dossier.holdOuts)))
          : dossier.passes && CONCLUSIONS.nobody}{' '}
        {dossier.asides.length > 0 && CONCLUSIONS.asides(listOf(names.seats(dossier.asides)))}{' '}
        <Until dossier={dossier} round={view.shared.round} />
      </p>
      <Wording {...props} />
      {dossier.majority === null ? <NearThird dossier={dossier} /> : <Majority dossier={dossier} />}
      {own !== undefined && <Yours {...props} own={own} />}
    </fieldset>
  );
}

/** The last round in which a text can be adopted, where that comes before the last of the game. */
export function Until(props: { readonly dossier: DossierView; readonly round: number }) {
  const { until } = props.dossier;
  return until === null ? null : <strong>{CONCLUSIONS.until(until, props.round)}</strong>;
}

/** How far the count is from a qualified majority. */
function Majority({ dossier }: { readonly dossier: DossierView }) {
  const { majority, passes, holdOuts } = dossier;
  if (majority === null) return null;
  return (
    <p>
      {CONCLUSIONS.count(majority)} {passes && holdOuts.length > 0 && CONCLUSIONS.enough}
    </p>
  );
}

/** What new wordings have left of a text, and whom this round's brings along. */
function Wording({ scenario, dossier }: TextProps & { readonly dossier: DossierView }) {
  const { amended, goAlong, worth } = dossier;
  if (amended === 0) return null;
  const along = namesOf(scenario).seats(goAlong);
  return (
    <p>
      {AMEND.done(amended)} {CONCLUSIONS.worth}{' '}
      <Why subject={{ kind: 'worth', id: dossier.id }} now={percent(worth)} /> {CONCLUSIONS.ofWorth}
      . {along.length > 0 && AMEND.goAlong(listOf(along))}
    </p>
  );
}

/** The rule of a third is told when it comes near, not before. */
function NearThird({ dossier }: { readonly dossier: DossierView }) {
  const near = dossier.asides.length * 6 >= dossier.states && dossier.asidePopulation * 6 >= 1000;
  if (!near) return null;
  const { asides, states, asidePopulation } = dossier;
  return (
    <p class="note warn">
      {CONCLUSIONS.nearThird(asides.length, states, percent(asidePopulation))}
    </p>
  );
}

const SAY = {
  support: CONCLUSIONS.support,
  'hold-out': CONCLUSIONS.holdOut,
  'stand-aside': CONCLUSIONS.standAside,
} as const;

function Yours(props: TextProps & { readonly own: OwnDossier }) {
  const { own, scenario, view } = props;
  const seat = view.own?.seat ?? '';
  if (!own.hasPart) return <p class="fine">{CONCLUSIONS.noPart}</p>;
  const cost = points(scenario.conclusions.standAside);
  return (
    <>
      <p>
        {CONCLUSIONS.yours(CONCLUSIONS.near(own.position, scenario.conclusions.holdOutBelow))}{' '}
        <Why subject={{ kind: 'position', id: seat, dossier: own.id }} now={points(own.position)} />{' '}
        {CONCLUSIONS.of100}{' '}
        <strong>{own.firm ? CONCLUSIONS.firm : CONCLUSIONS.said[own.declared]}</strong>
      </p>
      {own.open.length > 0 && (
        <div class="buttons">
          {own.open.map((type) => (
            <button
              key={type}
              type="button"
              onClick={() => props.onSay({ type, seat, dossier: own.id })}
            >
              {own.declared === 'holds-out' && type === 'hold-out' ? CONCLUSIONS.insist : SAY[type]}
            </button>
          ))}
        </div>
      )}
      {own.open.includes('stand-aside') && (
        <p class="fine">
          <Sentence>{CONCLUSIONS.standAsideCost(cost)}</Sentence>
        </p>
      )}
      <Amend scenario={scenario} seat={seat} own={own} onSay={props.onSay} />
      {own.rollCall !== null && (
        <p class="fine">
          <Sentence>{AMEND.remembered(signed(own.rollCall))}</Sentence>
        </p>
      )}
    </>
  );
}
