import type { Actor, Scenario } from '../scenario/schema.ts';
import { GOOD } from '../words/corridor.ts';
import { unbroken } from '../words/numbers.ts';

interface Named {
  readonly id: string;
}
type Finder<T> = (id: string) => T | undefined;

/** Turns the ids of a view into the names of its scenario; an unknown id names itself. */
export interface Names {
  readonly actor: Finder<Actor>;
  readonly country: (id: string) => string;
  readonly seat: (id: string) => string;
  /** The capital with its country, where one is to be found among all. */
  readonly full: (id: string) => string;
  readonly seats: (ids: readonly string[]) => string[];
  /** Assets are named by their owner: two capitals may use one id for different things. */
  readonly asset: (seat: string, id: string) => string;
  readonly assets: (seat: string, ids: readonly string[]) => string[];
  readonly card: (id: string) => string;
  readonly dispatch: (id: string) => string;
  readonly surprise: (id: string) => string;
  readonly gauge: (id: string) => string;
  readonly kind: (id: string) => string;
  readonly need: (id: string) => string;
  readonly verb: (id: string) => string;
  readonly dossier: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly theatre: (id: string) => string;
  readonly stance: (id: string) => string;
  /** Command posts that change hands in the corridor. */
  readonly post: (id: string) => string;
  /** A good of the corridor by its name in commands and views; `giver` is whose it is. */
  readonly good: (giver: string, good: string) => string;
  readonly find: {
    readonly card: Finder<Scenario['cards'][number]>;
    readonly dispatch: Finder<Scenario['dispatches'][number]>;
    readonly gauge: Finder<Scenario['gauges'][number]>;
    readonly trait: Finder<Scenario['traits'][number]>;
    readonly interest: Finder<Scenario['interests'][number]>;
    readonly verb: Finder<NonNullable<Scenario['framework']>['verbs'][number]>;
    readonly setting: Finder<Scenario['hidden']['settings'][number]>;
    readonly ending: Finder<Scenario['endings'][number]>;
    readonly tier: Finder<Scenario['tiers'][number]>;
    readonly need: Finder<Scenario['needs'][number]>;
  };
}

function finder<T extends Named>(list: readonly T[]): Finder<T> {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id);
}

const named =
  <T>(find: Finder<T>, name: (entry: T) => string) =>
  (id: string): string => {
    const entry = find(id);
    return entry === undefined ? id : name(entry);
  };

/** A good's name is its kind, a dot, and the id of the item. */
const goodOf =
  (by: Readonly<Record<string, (giver: string, id: string) => string>>) =>
  (giver: string, good: string): string => {
    const dot = good.indexOf('.');
    return by[good.slice(0, dot)]?.(giver, good.slice(dot + 1)) ?? good;
  };

function build(scenario: Scenario): Names {
  const actor = finder(scenario.actors);
  const find = {
    card: finder(scenario.cards),
    dispatch: finder(scenario.dispatches),
    gauge: finder(scenario.gauges),
    trait: finder(scenario.traits),
    interest: finder(scenario.interests),
    verb: finder(scenario.framework?.verbs ?? []),
    setting: finder(scenario.hidden.settings),
    ending: finder(scenario.endings),
    tier: finder(scenario.tiers),
    need: finder(scenario.needs),
  };
  const seat = named(actor, (one) => one.short);
  // A counter-offer does not say whose the asset is: the plainest of its names has to do.
  const everyone = scenario.actors
    .flatMap(({ assets }) => assets)
    .toSorted((a, b) => a.name.length - b.name.length);
  const asset = (owner: string, id: string): string =>
    unbroken((actor(owner)?.assets ?? everyone).find((one) => one.id === id)?.name ?? id);
  const dossier = named(finder(scenario.dossiers), (one) => one.title);
  const post = named(finder(scenario.corridor?.posts ?? []), (one) => one.name);
  const stances: Readonly<Record<string, { readonly name: string }>> = scenario.stances;
  return {
    actor,
    country: named(actor, (one) => one.name),
    seat,
    full: named(actor, ({ name, short }) => (name === short ? name : `${short}, ${name}`)),
    seats: (ids) => ids.map(seat),
    asset,
    assets: (owner, ids) => ids.map((id) => asset(owner, id)),
    card: named(find.card, (one) => one.title),
    dispatch: named(find.dispatch, (one) => one.title),
    surprise: named(finder(scenario.surprises), (one) => one.title),
    gauge: named(find.gauge, (one) => one.name),
    kind: named(finder(scenario.kinds), (one) => one.name),
    need: named(find.need, (one) => one.name),
    verb: named(find.verb, (one) => one.name),
    dossier,
    channel: named(finder(scenario.channels), (one) => one.name),
    theatre: named(finder(scenario.theatre), (one) => one.name),
    stance: (id) => stances[id]?.name ?? id,
    post,
    good: goodOf({
      nothing: () => GOOD.nothing,
      asset: (owner, id) => GOOD.asset(asset(owner, id)),
      support: (_, id) => GOOD.support(dossier(id)),
      funding: () => GOOD.funding,
      post: (_, id) => post(id),
    }),
    find,
  };
}

const known = new WeakMap<Scenario, Names>();

/** The names of a scenario, looked up once. */
export function namesOf(scenario: Scenario): Names {
  const names = known.get(scenario) ?? build(scenario);
  known.set(scenario, names);
  return names;
}
