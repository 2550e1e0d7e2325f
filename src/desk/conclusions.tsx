import { useState } from 'preact/hooks';
import type { Command } from '../rules/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { DossierView, OwnDossier, View } from '../view/types.ts';
import { AMEND, CONCLUSIONS } from '../words/conclusions.ts';
import { capital, listOf, percent, points, signed } from '../words/numbers.ts';
import { Amend } from './amend.tsx';
import { Bracket, BracketPage } from './bracket.tsx';
import { namesOf } from './names.ts';
import { RollFolded } from './roll-call.tsx';
import { Glossed, Sentence, Term } from './term.tsx';
import { Why } from './why.tsx';
import './conclusions.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly onSay: (command: Command) => void;
}

/** The text that lies on the table, in brackets until it is adopted: who holds it up, and what this seat may say. */
export function Conclusions(props: Props) {
  const { view } = props;
  const table = view.shared.conclusions.filter(({ state }) => state === 'on-the-table');
  if (view.shared.conclusions.length === 0) return null;
  const qualified = view.shared.conclusions.some(({ majority }) => majority !== null);
  return (
    <section class="conclusions" aria-labelledby="conclusions-title">
      <div class="row">
        <h2 id="conclusions-title">
          <Term id="conclusions">{CONCLUSIONS.title}</Term>
        </h2>
        <span class="aside">
          <Sentence>{qualified ? CONCLUSIONS.introQualified : CONCLUSIONS.intro}</Sentence>
        </span>
      </div>
      {table.length === 0 ? <p>{CONCLUSIONS.nothing}</p> : <Draft {...props} table={table} />}
      {table.map((dossier) => (
        <OnTheTable key={dossier.id} {...props} dossier={dossier} />
      ))}
      <Others {...props} />
      <RollFolded scenario={props.scenario} view={view} />
    </section>
  );
}

function Draft({ scenario, view, table }: Props & { readonly table: readonly DossierView[] }) {
  const [opened, open] = useState<string | null>(null);
  const asked = table.find(({ id }) => id === opened);
  return (
    <>
      <p class="draft">
        {CONCLUSIONS.council}{' '}
        {table.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && <> {CONCLUSIONS.and} </>}
            <Bracket
              scenario={scenario}
              id={id}
              ends={index === table.length - 1}
              onOpen={() => open(id)}
            />
          </span>
        ))}
      </p>
      {asked !== undefined && (
        <BracketPage
          key={asked.id}
          scenario={scenario}
          view={view}
          dossier={asked}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}

function OnTheTable(props: Props & { readonly dossier: DossierView }) {
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
        {dossier.asides.length > 0 && CONCLUSIONS.asides(listOf(names.seats(dossier.asides)))}
      </p>
      <Wording {...props} />
      {dossier.majority === null ? <NearThird dossier={dossier} /> : <Majority dossier={dossier} />}
      {own !== undefined && <Yours {...props} own={own} />}
    </fieldset>
  );
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
function Wording({ scenario, dossier }: Props & { readonly dossier: DossierView }) {
  const { amended, goAlong, worth } = dossier;
  if (amended === 0) return null;
  const along = namesOf(scenario).seats(goAlong);
  return (
    <p>
      {AMEND.done(amended)} {capital(CONCLUSIONS.worth)}{' '}
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

function Yours(props: Props & { readonly own: OwnDossier }) {
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

const STATES = {
  'on-the-table': '',
  waiting: CONCLUSIONS.waiting,
  adopted: CONCLUSIONS.adopted,
  'too-late': CONCLUSIONS.tooLate,
} as const;

/** What is settled or waits; for the presidency, with the choice of what comes next. */
function Others(props: Props) {
  const { scenario, view } = props;
  const names = namesOf(scenario);
  const others = view.shared.conclusions.filter(({ state }) => state !== 'on-the-table');
  if (others.length === 0) return null;
  return (
    <details open={(view.own?.mayTable.length ?? 0) > 0}>
      <summary>{CONCLUSIONS.others}</summary>
      {(view.own?.mayTable.length ?? 0) > 0 && (
        <p class="fine">{CONCLUSIONS.tableNote(view.shared.conclusions.length - others.length)}</p>
      )}
      <ul class="plain">
        {others.map((dossier) => (
          <li key={dossier.id}>
            <strong>{capital(names.dossier(dossier.id))}</strong>: {STATES[dossier.state]},{' '}
            {CONCLUSIONS.worth}{' '}
            <Why subject={{ kind: 'worth', id: dossier.id }} now={percent(dossier.worth)} />{' '}
            {CONCLUSIONS.ofWorth}
            <Tabling {...props} dossier={dossier.id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The presidency swaps a waiting dossier for the first one on the table. */
function Tabling(props: Props & { readonly dossier: string }) {
  const { view, dossier } = props;
  const { own } = view;
  if (own === null || !own.mayTable.includes(dossier)) return null;
  const onTable = view.shared.conclusions.filter(({ state }) => state === 'on-the-table');
  const dossiers = [...onTable.slice(1).map(({ id }) => id), dossier];
  const { seat } = own;
  return (
    <>
      {' '}
      <button
        type="button"
        class="small"
        onClick={() => props.onSay({ type: 'set-agenda', seat, dossiers })}
      >
        {CONCLUSIONS.table}
      </button>
    </>
  );
}
