import { useMemo, useState } from 'preact/hooks';
import type { Command } from '../rules/commands.ts';
import { DECLINE_REASONS } from '../scenario/lists.ts';
import type { DeclineReason } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { CorridorView, OfferView, OwnView, View } from '../view/types.ts';
import { TALK, REASONS, WHY } from '../words/talks.ts';
import { effectsOf, isMissing } from './corridor-effects.ts';
import { Effects, Field, Terms } from './corridor-form.tsx';
import { choicesWith, otherAsk } from './corridor-proposal.ts';
import type { Proposal, Weighs } from './corridor-proposal.ts';
import { NOTHING, bargainOf, readGood, tellTerms } from './corridor-terms.ts';
import { Flag } from './flag.tsx';
import { namesOf } from './names.ts';

export interface TalkProps {
  readonly scenario: Scenario;
  readonly view: View;
  readonly own: OwnView;
  readonly corridor: CorridorView;
  readonly weighs: Weighs;
  readonly onSend: (command: Command) => void;
}

type OfferProps = TalkProps & { readonly offer: OfferView };

/** Where an offer stands on the page. */
export const idOf = ({ index }: OfferView): string => `offer-${String(index)}`;

/** An offer that waits for the reader's answer: its terms, why it is made, what it does. */
export function Offered(props: OfferProps) {
  const { scenario, own, corridor, offer } = props;
  const names = namesOf(scenario);
  const seat = names.seat(offer.from);
  return (
    <article class="paper talk-offer" aria-labelledby={idOf(offer)}>
      <h3 id={idOf(offer)} tabIndex={-1}>
        <Flag code={names.actor(offer.from)?.flag} />{' '}
        {offer.counters === null ? TALK.theirs(seat) : TALK.counters(seat)}
      </h3>
      <p class="said">{tellTerms(scenario, offer, own.seat, corridor.funding)}</p>
      <p class="fine">{whyOf(props)}</p>
      <Answers {...props} />
    </article>
  );
}

const whyOf = ({ scenario, view, own, offer }: OfferProps): string => {
  const { kind, item } = readGood(offer.asks);
  const missing = kind === 'asset' && isMissing(scenario, view, own.seat, item);
  return missing ? WHY.gap : WHY[kind];
};

/** What it would do and the three answers to it; countering takes their place. */
function Answers(props: OfferProps) {
  const { scenario, view, corridor, offer, own, onSend } = props;
  const [countering, setCountering] = useState(false);
  const [reason, setReason] = useState<DeclineReason>('not-now');
  const { index, answers, asks } = offer;
  const { seat } = own;
  if (countering) return <Counter {...props} onBack={() => setCountering(false)} />;
  const able = asks === NOTHING || corridor.goods.includes(asks);
  return (
    <>
      <Effects effects={effectsOf(scenario, view, own, bargainOf(offer, own.seat))} />
      {!able && <p class="fine">{TALK.givenAlready}</p>}
      <div class="buttons">
        <button
          type="button"
          disabled={!able}
          onClick={() => onSend({ type: 'accept', seat, offer: index })}
        >
          {TALK.accept}
        </button>
        {answers.includes('counter') && (
          <button type="button" onClick={() => setCountering(true)}>
            {TALK.counter}
          </button>
        )}
        <button
          type="button"
          onClick={() => onSend({ type: 'decline', seat, offer: index, reason })}
        >
          {TALK.decline}
        </button>
      </div>
      <Reason reason={reason} onChoose={setReason} />
    </>
  );
}

function Reason(props: {
  readonly reason: DeclineReason;
  readonly onChoose: (reason: DeclineReason) => void;
}) {
  const choose = (value: string): void => {
    const reason = DECLINE_REASONS.find((one) => one === value);
    if (reason !== undefined) props.onChoose(reason);
  };
  return (
    <Field label={TALK.saying} value={props.reason} onChoose={choose}>
      {DECLINE_REASONS.toReversed().map((one) => (
        <option key={one} value={one}>
          {REASONS[one]}
        </option>
      ))}
    </Field>
  );
}

/** Other terms for the same two capitals; sent, they answer the offer. */
function Counter(props: OfferProps & { readonly onBack: () => void }) {
  const { corridor, offer, own, weighs, onSend, onBack } = props;
  const to = offer.from;
  const first = useMemo((): Proposal => {
    const gives = corridor.goods.includes(offer.asks) ? offer.asks : (corridor.goods[0] ?? '');
    const { asks } = choicesWith(corridor, to, { gives });
    return { to, gives, asks: otherAsk(asks, { to, gives }, offer.gives, weighs) };
  }, [offer.index]);
  const [changed, setChanged] = useState<Partial<Proposal>>({});
  const proposal = { ...first, ...changed };
  const { gives, asks } = proposal;
  return (
    <>
      <Terms
        {...props}
        proposal={proposal}
        choices={choicesWith(corridor, to, proposal)}
        onChange={(change) => setChanged({ ...changed, ...change })}
      />
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            onSend({ type: 'counter', seat: own.seat, offer: offer.index, gives, asks })
          }
        >
          {TALK.counter}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {TALK.back}
        </button>
      </div>
    </>
  );
}
