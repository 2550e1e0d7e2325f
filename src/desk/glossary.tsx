import { useState } from 'preact/hooks';
import { STANCES } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { COUNCIL_TERMS, GAME_TERMS, GLOSSARY } from '../words/glossary.ts';
import { ownTerms } from './terms-in.ts';

/** A name and what it means. */
interface Entry {
  readonly name: string;
  readonly text: string;
}

const byName = (one: Entry, two: Entry): number => one.name.localeCompare(two.name, 'en');

/** What a scenario itself calls things: its own words, stances, gauges, eras and kinds of capital. */
export const termsOf = (scenario: Scenario): readonly Entry[] =>
  [
    ...ownTerms(scenario),
    ...STANCES.map((stance) => scenario.stances[stance]),
    ...scenario.gauges,
    ...scenario.eras,
    ...scenario.traits,
  ].toSorted(byName);

/** All terms, with a search over names and meanings. */
export function Glossary({ scenario }: { readonly scenario: Scenario | null }) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const found = (all: readonly Entry[]): readonly Entry[] =>
    all.filter(({ name, text }) => `${name} ${text}`.toLowerCase().includes(wanted));
  const game = found(Object.values(GAME_TERMS));
  const own = scenario === null ? [] : termsOf(scenario);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const crisis = found(own);
  const council = found(Object.values(COUNCIL_TERMS)).filter(
    ({ name }) => !taken.has(name.toLowerCase()),
  );
  const none = game.length + council.length + crisis.length === 0;
  return (
    <div class="glossary">
      <label class="field">
        <span>{GLOSSARY.search}</span>
        <input
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <output class="fine">{none && GLOSSARY.none(typed.trim())}</output>
      <Entries title={GLOSSARY.game} entries={game} />
      {scenario !== null && <Entries title={GLOSSARY.crisis(scenario.title)} entries={crisis} />}
      <Entries title={GLOSSARY.council} entries={council} />
    </div>
  );
}

function Entries(props: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (props.entries.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <dl>
        {props.entries.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
