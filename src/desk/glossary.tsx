import { useState } from 'preact/hooks';
import { STANCES } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { GAME_TERMS, GLOSSARY, WORLD_TERMS } from '../words/glossary.ts';

/** A name and what it means. */
interface Entry {
  readonly name: string;
  readonly text: string;
}

const byName = (one: Entry, two: Entry): number => one.name.localeCompare(two.name, 'en');

/** What a scenario itself calls things: stances, gauges, eras and kinds of capital. */
export const termsOf = (scenario: Scenario): readonly Entry[] =>
  [
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
  const world = found(Object.values(WORLD_TERMS));
  const crisis = scenario === null ? [] : found(termsOf(scenario));
  const none = game.length + world.length + crisis.length === 0;
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
      <Entries title={GLOSSARY.world} entries={world} />
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
