import type { Scenario } from '../scenario/schema.ts';
import type { Term, TermId, TermPart } from '../view/types.ts';
import { TERM_TEXTS } from '../words/explained.ts';
import { level, percent, points, signed } from '../words/numbers.ts';

import { Sum } from './ledger.tsx';
import { namesOf } from './names.ts';
import type { Accounted } from './subjects.ts';
import { wayOf } from './terms.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly term: Term;
  /** All terms of the same choice. */
  readonly terms: readonly Term[];
}

/** How one term of a choice is worked out; `round` when it is of a choice already made. */
export function TermWhy(props: Props & { readonly round?: number }) {
  const { scenario, term, round } = props;
  return (
    <div class="entries">
      {round !== undefined && <p class="fine">{TERM_TEXTS.asOf(round)}</p>}
      <p>
        {textOf(props)} <strong>{TERM_TEXTS.weighs(signed(term.by), wayOf(term.by))}</strong>
      </p>
      {term.parts.length > 0 && (
        <Sum
          caption={TERM_TEXTS.parts}
          rows={term.parts.map((part) => ({ name: tellPart(scenario, part), by: signed(part.by) }))}
          sum={signed(term.by)}
        />
      )}
    </div>
  );
}

function textOf({ scenario, term, terms }: Props): string {
  const { choice } = scenario.tuning;
  const now = points(term.at);
  switch (term.id) {
    case 'threat':
      return TERM_TEXTS.threat(now, percent(choice.threat), points(choice.threatFrom));
    case 'resolve':
      return TERM_TEXTS.resolve(now, percent(choice.resolve), points(choice.resolveFrom));
    case 'standing':
      return TERM_TEXTS.standing(now, percent(choice.lowStandingSlope), points(choice.lowStanding));
    case 'urgency': {
      const gauge = namesOf(scenario).gauge(choice.urgencyGauge ?? '');
      const threat = terms.find(({ id }) => id === 'threat')?.at ?? 0;
      return TERM_TEXTS.urgency(gauge, now, points(choice.urgencyFrom), level(threat));
    }
    case 'persuasion':
    case 'deals':
      return term.by === term.at ? TERM_TEXTS.inFull[term.id] : TERM_TEXTS.inPart(signed(term.at));
    case 'example':
    case 'conclusions':
      return TERM_TEXTS[term.id];
  }
}

function tellPart(scenario: Scenario, part: TermPart): string {
  const names = namesOf(scenario);
  if (part.kind === 'rounding') return TERM_TEXTS.rounding;
  if (part.kind === 'dossier') return names.dossier(part.id);
  const seat = names.seat(part.id);
  const stance = names.stance(part.posture ?? '');
  return part.promised === undefined
    ? TERM_TEXTS.showing(seat, stance)
    : TERM_TEXTS.promising(seat, stance, names.stance(part.promised));
}

/** The number of the ledger that a term is read from; null where it has several. */
export function accountedBehind(scenario: Scenario, term: TermId, seat: string): Accounted | null {
  switch (term) {
    case 'threat':
    case 'resolve':
    case 'persuasion':
    case 'standing':
    case 'deals':
      return { kind: term, id: seat };
    case 'urgency':
      return { kind: 'gauge', id: scenario.tuning.choice.urgencyGauge ?? '' };
    case 'example':
    case 'conclusions':
      return null;
  }
}
