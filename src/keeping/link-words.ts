import { DECLINE_REASONS, STANCES, WAYS } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** Every word that a command on this scenario can be made of, each once, in an order that its file fixes. */
export function vocabularyOf(scenario: Scenario): readonly string[] {
  const assets = scenario.actors.flatMap((actor) => ids(actor.assets));
  const posts = ids(scenario.corridor?.posts ?? []);
  const dossiers = ids(scenario.dossiers);
  return [
    ...new Set([
      ...STANCES,
      ...WAYS,
      ...DECLINE_REASONS,
      ...ids(scenario.actors),
      ...ids(scenario.cards),
      ...assets,
      ...dossiers,
      ...posts,
      ...ids(scenario.framework?.verbs ?? []),
      'nothing.at-all',
      'funding.common',
      ...assets.map((id) => `asset.${id}`),
      ...dossiers.map((id) => `support.${id}`),
      ...posts.map((id) => `post.${id}`),
    ]),
  ];
}
