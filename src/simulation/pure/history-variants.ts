import type { Scenario } from '../../scenario/schema.ts';

type Formula = Scenario['formula']['resolve'];
type Effect = Scenario['dispatches'][number]['effects'][number];
type Named = { readonly who?: readonly string[] | undefined };

/** The scenario with another formula for the readiness that capitals begin with. */
export const withResolve = (scenario: Scenario, resolve: Formula): Scenario => ({
  ...scenario,
  formula: { ...scenario.formula, resolve },
});

/** Nothing is closed to a capital by its own word. */
export const withoutRedLines = (scenario: Scenario): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) => ({ ...actor, redLines: [] })),
});

/** Cards, dispatches and surprises speak to traits or to all; a part that named nothing but single capitals is gone. */
export const withoutNamedAudiences = (scenario: Scenario): Scenario => {
  const capitals = new Set(scenario.actors.map(({ id }) => id));
  const unnamed = <T extends Named>(parts: readonly T[]): T[] =>
    parts.flatMap((part) => {
      if (!part.who) return [part];
      const who = part.who.filter((name) => !capitals.has(name));
      return who.length > 0 ? [{ ...part, who }] : [];
    });
  const heard = <T extends { readonly effects: readonly Effect[] }>(news: T) => ({
    ...news,
    effects: unnamed(news.effects),
  });
  return {
    ...scenario,
    cards: scenario.cards.map((card) => ({ ...card, sways: unnamed(card.sways) })),
    dispatches: scenario.dispatches.map(heard),
    surprises: scenario.surprises.map(heard),
  };
};

/** Only assets with a source that is not in `weak`; a capital without one keeps what it has. */
export const withSourcedAssets = (scenario: Scenario, weak: readonly string[]): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) => {
    const sourced = actor.assets.filter((asset) =>
      asset.sources.some((source) => !weak.includes(source)),
    );
    return sourced.length > 0 ? { ...actor, assets: sourced } : actor;
  }),
});
