import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { OFFER } from '../words/talks.ts';
import { Field, Terms } from './corridor-form.tsx';
import type { TalkProps } from './corridor-offer.tsx';
import { PARTNER_GROUPS, candidates, hintOf } from './corridor-partners.ts';
import type { Candidate } from './corridor-partners.ts';
import { choicesWith, firstGive, isRepeated } from './corridor-proposal.ts';
import type { Proposal } from './corridor-proposal.ts';
import { namesOf } from './names.ts';

type Props = TalkProps & { readonly selected: string | null };

/** An offer of the reader's own: with whom, what for what, and what would come of it. */
export function MakeOffer(props: Props) {
  const { corridor } = props;
  return (
    <section class="make-offer" aria-labelledby="offer-title">
      <div class="row">
        <h3 id="offer-title">{OFFER.title}</h3>
        <span class="aside">{OFFER.left(corridor.offersLeft)}</span>
      </div>
      {corridor.goods.length === 0 ? (
        <p class="fine">{OFFER.nothingToGive}</p>
      ) : corridor.offersLeft === 0 ? (
        <p class="fine">{OFFER.none}</p>
      ) : (
        <Form {...props} />
      )}
    </section>
  );
}

function Form(props: Props) {
  const { scenario, own, corridor, onSend } = props;
  const { list, proposal, choices, change } = useProposal(props);
  const repeated = isRepeated(corridor, proposal);
  const candidate = list.find(({ seat }) => seat === proposal.to);
  const hint = candidate === undefined ? '' : hintOf(scenario, candidate);
  return (
    <>
      <Field label={OFFER.with} value={proposal.to} onChoose={(to) => change({ to })}>
        <Candidates scenario={scenario} list={list} to={proposal.to} />
      </Field>
      {candidate !== undefined && hint !== '' && (
        <p class="fine">{OFFER.hinted(OFFER.groups[candidate.group], hint)}</p>
      )}
      <Terms {...props} proposal={proposal} choices={choices} onChange={change} />
      {repeated && <p class="fine">{OFFER.repeated}</p>}
      <button
        type="button"
        disabled={repeated}
        onClick={() => onSend({ type: 'offer', seat: own.seat, ...proposal })}
      >
        {OFFER.offer}
      </button>
    </>
  );
}

/** What is chosen so far, completed with what makes sense; another capital begins it anew. */
function useProposal({ scenario, view, own, corridor, weighs, selected }: Props) {
  const [chosen, choose] = useState<Partial<Proposal>>({});
  const list = useMemo(() => candidates(scenario, view, own), [view]);
  const known = (seat: string | undefined) => list.find((one) => one.seat === seat);
  useEffect(() => {
    if (selected !== null && known(selected) !== undefined) choose({ to: selected });
  }, [selected]);
  const candidate = known(chosen.to) ?? list[0];
  const to = candidate?.seat ?? '';
  const choices = choicesWith(corridor, to, chosen);
  const asks = valid(choices.asks, chosen.asks) ?? candidate?.asks ?? '';
  const fallback = useMemo(() => firstGive(choices.gives, { to, asks }, weighs), [view, to, asks]);
  const proposal = { to, asks, gives: valid(choices.gives, chosen.gives) ?? fallback };
  const change = (next: Partial<Proposal>): void =>
    choose(next.to === undefined ? { ...proposal, ...next } : next);
  return { list, proposal, choices: choicesWith(corridor, to, proposal), change };
}

const valid = (goods: readonly string[], good: string | undefined): string | undefined =>
  goods.find((one) => one === good);

/** Those to talk to, each with what it is worth a talk for; of the chosen one the form tells it. */
function Candidates(props: {
  readonly scenario: Scenario;
  readonly list: readonly Candidate[];
  readonly to: string;
}) {
  const { scenario, list, to } = props;
  const names = namesOf(scenario);
  return PARTNER_GROUPS.map((group) => {
    const some = list.filter((one) => one.group === group);
    return some.length === 0 ? null : (
      <optgroup key={group} label={OFFER.groups[group]}>
        {some.map((one) => {
          const hint = one.seat === to ? '' : hintOf(scenario, one);
          const name = names.full(one.seat);
          return (
            <option key={one.seat} value={one.seat}>
              {hint === '' ? name : OFFER.hinted(name, hint)}
            </option>
          );
        })}
      </optgroup>
    );
  });
}
