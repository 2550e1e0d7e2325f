import { GOODS } from '../../scenario/lists.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** What of a scenario a game can reach, and in which ways. */
export const WAYS_OF = {
  ending: ['came'],
  headline: ['printed'],
  epilogue: ['told'],
  dossier: ['tabled', 'adopted', 'blocked'],
  amendment: ['made'],
  card: ['drawn', 'spoken', 'spent'],
  dispatch: ['shown'],
  surprise: ['shown'],
  interest: ['met', 'unmet'],
  verb: ['used'],
  good: ['exchanged'],
  post: ['exchanged'],
  promise: ['made', 'kept', 'broken'],
} as const;
export type Kind = keyof typeof WAYS_OF;
export const KINDS = Object.keys(WAYS_OF) as readonly Kind[];

/** One thing a game can reach; lines without an id of their own are named by their place, from 1. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
}

/** The name a game gives to reaching a place in one way. */
export const markOf = (kind: Kind, id: string, way: string): string => `${kind} ${id} ${way}`;

export const lineId = (id: string, index: number): string => `${id}/${index + 1}`;

type Lists = Readonly<Record<Kind, readonly string[]>>;

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const goodsIn = (scenario: Scenario): string[] => {
  const { corridor, dossiers } = scenario;
  if (!corridor) return [];
  return GOODS.filter(
    (good) =>
      good !== 'nothing' &&
      (good !== 'support' || dossiers.length > 0) &&
      (good !== 'post' || corridor.posts.length > 0),
  );
};

const mayAmend = ({ eras }: Scenario): boolean => eras.some(({ rules }) => rules.amendments);

const listsOf = (scenario: Scenario): Lists => ({
  ending: ids(scenario.endings),
  headline: scenario.endings.flatMap(({ id, headlines }) =>
    headlines.map((_, index) => lineId(id, index)),
  ),
  epilogue: scenario.epilogue.parts.flatMap(({ id, lines }) =>
    lines.map((_, index) => lineId(id, index)),
  ),
  dossier: ids(scenario.dossiers),
  amendment: mayAmend(scenario) ? ['text'] : [],
  card: ids(scenario.cards),
  dispatch: ids(scenario.dispatches),
  surprise: scenario.surpriseChance > 0 ? ids(scenario.surprises) : [],
  interest: ids(scenario.interests),
  verb: ids(scenario.framework?.verbs ?? []),
  good: goodsIn(scenario),
  post: ids(scenario.corridor?.posts ?? []),
  promise: scenario.corridor ? ['stance'] : [],
});

/** Everything in a scenario that a game should be able to reach. */
export const reachable = (scenario: Scenario): Place[] => {
  const lists = listsOf(scenario);
  return KINDS.flatMap((kind) => lists[kind].map((id) => ({ kind, id })));
};
