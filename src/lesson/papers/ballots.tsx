import { STANCES } from '../../scenario/lists.ts';
import type { Actor, Scenario } from '../../scenario/schema.ts';
import { unbroken } from '../../words/numbers.ts';
import { BALLOT } from '../../words/papers.ts';
import { pagesOf } from './choose.ts';
import { PaperFlag } from './role-cards.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly actors: readonly Actor[];
  readonly rounds: number;
}

const A_PAGE = 6;

/** One ballot for each delegation; a page printed once a round. */
export function Ballots({ scenario, actors, rounds }: Props) {
  return (
    <>
      {pagesOf(actors, A_PAGE).map((page) => (
        <div key={page[0]?.id} class="sheet cut-sheet ballots">
          {page.map((actor) => (
            <Ballot key={actor.id} scenario={scenario} actor={actor} rounds={rounds} />
          ))}
        </div>
      ))}
    </>
  );
}

function Ballot(props: {
  readonly scenario: Scenario;
  readonly actor: Actor;
  readonly rounds: number;
}) {
  const { scenario, actor, rounds } = props;
  const { framework } = scenario;
  const leads = framework?.actor === actor.id;
  const choices = leads
    ? framework.verbs.map(({ name }) => name)
    : STANCES.toReversed().map((stance) => scenario.stances[stance].name);
  return (
    <article class="ballot" aria-label={BALLOT.of(actor.name)}>
      <h2>
        <PaperFlag code={actor.flag} /> {actor.name}
      </h2>
      <p class="ballot-rounds">
        {BALLOT.round}
        {Array.from({ length: rounds }, (_, round) => (
          <span key={round} class="box">
            {round + 1}
          </span>
        ))}
      </p>
      <h3>{leads ? BALLOT.move : BALLOT.choose}</h3>
      <ul class="boxes in-line">
        {choices.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {!leads && <Sends actor={actor} />}
      <p class="ballot-why">{BALLOT.why}</p>
      <p class="soft">{BALLOT.fold}</p>
    </article>
  );
}

function Sends({ actor }: { readonly actor: Actor }) {
  return (
    <>
      <h3>{BALLOT.send}</h3>
      <ul class="boxes">
        {actor.assets.map(({ id, name }) => (
          <li key={id}>{unbroken(name)}</li>
        ))}
        <li>{BALLOT.nothing}</li>
      </ul>
    </>
  );
}
