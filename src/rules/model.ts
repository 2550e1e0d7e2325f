import type { Scenario } from '../scenario/schema.ts';
import { seatAssets } from './assets.ts';
import type { SeatAssets } from './assets.ts';
import { cardModel } from './card-model.ts';
import type { CardModel } from './card-model.ts';
import { testOf } from './conditions.ts';
import type { Test } from './conditions.ts';
import { effectModel } from './effect-model.ts';
import type { EffectModel } from './effect-model.ts';
import { dossierModel } from './dossier-model.ts';
import type { DossierModel } from './dossier-model.ts';
import { startingValue } from './formula.ts';
import { filled } from './integers.ts';
import { eraModels, erasByRound } from './era-model.ts';
import type { EraModel } from './era-model.ts';
import { factorOf } from './inputs.ts';
import type { StageTable } from './stages.ts';
import type { Factor } from './inputs.ts';

export interface TermModel {
  readonly gauge: number;
  /** Whether its size would give the hidden strength away. */
  readonly secret: boolean;
  readonly add: number;
  readonly factors: readonly Factor[];
}

/** A scenario compiled for play: the same content by index, every lookup done once. */
export interface Model {
  readonly scenario: Scenario;
  readonly stages: StageTable;
  readonly n: number;
  /** 0 … n − 1. */
  readonly seats: readonly number[];
  readonly seatOf: ReadonlyMap<string, number>;
  readonly cardOf: ReadonlyMap<string, number>;
  readonly votes: readonly number[];
  readonly mostVotes: number;
  /** All votes but the framework nation's. */
  readonly otherVotes: number;
  readonly framework: number;
  readonly presidency: number;
  /** All seats, those with most votes first. */
  readonly byVotes: readonly number[];
  readonly large: readonly number[];
  readonly watches: readonly (readonly number[])[];
  readonly needsMandate: readonly boolean[];
  readonly start: Readonly<Record<'threat' | 'resolve' | 'standing', readonly number[]>>;
  readonly positions: readonly number[];
  readonly assets: readonly SeatAssets[];
  readonly cards: readonly CardModel[];
  readonly decks: readonly (readonly number[])[];
  readonly needs: readonly {
    readonly kinds: readonly number[];
    readonly how: string;
    readonly amount: number;
  }[];
  readonly theatre: readonly TermModel[];
  readonly dispatches: readonly {
    readonly era: number;
    readonly when: Test;
    readonly effects: readonly EffectModel[];
    readonly gapKind: number;
  }[];
  /** Indexes of dispatches: those that may open a debate, and those of each era. */
  readonly dispatchLists: {
    readonly opening: readonly number[];
    readonly byEra: readonly (readonly number[])[];
  };
  readonly eras: readonly EraModel[];
  /** Index of the era by length and round, from round 0 on. */
  readonly eraAt: readonly (readonly number[])[];
  readonly surprises: readonly {
    readonly eras: readonly boolean[];
    readonly when: Test;
    readonly effects: readonly EffectModel[];
  }[];
  readonly gapOpenEffects: readonly EffectModel[];
  readonly verbs: readonly {
    readonly when: Test;
    readonly effects: readonly EffectModel[];
    readonly utility: readonly TermModel[];
    readonly flag: number;
  }[];
  readonly dossiers: readonly DossierModel[];
  readonly population: readonly number[];
  readonly flags: readonly string[];
  readonly interests: readonly (readonly number[])[];
  readonly interestTests: readonly Test[];
  readonly endingTests: readonly Test[];
  /** What an open table shows in place of secrets; shared, so nobody may write to it. */
  readonly secrets: {
    readonly unanswered: number[];
    readonly nothingOwed: number[];
    readonly unseen: number[][];
  };
  readonly earlyEra: number;
  readonly urgencyGauge: number;
}

const indexBy = (list: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(list.map((entry, index) => [entry.id, index]));

const termModel = (
  scenario: Scenario,
  term: {
    readonly gauge?: string;
    readonly add: number;
    readonly times: Scenario['theatre'][number]['times'];
  },
): TermModel => ({
  gauge: scenario.gauges.findIndex((gauge) => gauge.id === term.gauge),
  secret: term.times.some(({ input }) => input === 'hidden' || input === 'noise'),
  add: term.add,
  factors: term.times.map((factor) => factorOf(scenario, factor)),
});

const startOf = (scenario: Scenario, what: 'threat' | 'resolve' | 'standing'): number[] =>
  scenario.actors.map((actor) => startingValue(scenario.formula[what], actor));

const flagsOf = (scenario: Scenario): string[] =>
  (scenario.framework?.verbs ?? []).flatMap((verb) => (verb.flag === undefined ? [] : [verb.flag]));

const verbsOf = (scenario: Scenario): Model['verbs'] =>
  (scenario.framework?.verbs ?? []).map((verb) => ({
    when: testOf(scenario, verb.when),
    effects: verb.effects.map((effect) => effectModel(scenario, effect)),
    utility: verb.utility.map((term) => termModel(scenario, term)),
    flag: verb.flag === undefined ? -1 : flagsOf(scenario).indexOf(verb.flag) + 1,
  }));

const dispatchesOf = (scenario: Scenario): Model['dispatches'] =>
  scenario.dispatches.map((dispatch) => ({
    era: scenario.eras.findIndex((era) => era.id === dispatch.era),
    when: testOf(scenario, dispatch.when),
    effects: dispatch.effects.map((effect) => effectModel(scenario, effect)),
    gapKind: scenario.kinds.findIndex((kind) => kind.id === dispatch.gap?.kind),
  }));

const dispatchLists = (scenario: Scenario): Model['dispatchLists'] => {
  const where = (test: (dispatch: Scenario['dispatches'][number]) => boolean): number[] =>
    scenario.dispatches.flatMap((dispatch, index) => (test(dispatch) ? [index] : []));
  return {
    opening: where(({ opening }) => opening),
    byEra: scenario.eras.map(({ id }) => where(({ era }) => era === id)),
  };
};

const surprisesOf = (scenario: Scenario): Model['surprises'] =>
  scenario.surprises.map((surprise) => ({
    eras: scenario.eras.map((era) => surprise.eras.includes(era.id)),
    when: testOf(scenario, surprise.when),
    effects: surprise.effects.map((effect) => effectModel(scenario, effect)),
  }));

const rankedBy = (votes: readonly number[]): number[] =>
  votes.map((_, seat) => seat).sort((a, b) => votes[b]! - votes[a]! || a - b);

/** How many capitals count as large besides the framework nation. */
const LARGE = 6;

/** Compiles a checked scenario. Throws only on names that `checks.ts` would have refused. */
export const modelOf = (scenario: Scenario, stages: StageTable): Model => {
  const { actors } = scenario;
  const seatOf = indexBy(actors);
  const votes = actors.map((actor) => actor.indicators[scenario.voteIndicator] ?? 0);
  const framework = seatOf.get(scenario.framework?.actor ?? '') ?? -1;
  const byVotes = rankedBy(votes);
  // The framework nation cannot be moved by words.
  const weights = votes.map((vote, seat) => (seat === framework ? 0 : vote));
  const mandateTraits = scenario.traits
    .filter((trait) => trait.needsMandate)
    .map((trait) => trait.id);
  return {
    scenario,
    stages,
    n: actors.length,
    seats: actors.map((_, seat) => seat),
    seatOf,
    cardOf: indexBy(scenario.cards),
    votes,
    mostVotes: Math.max(...votes),
    otherVotes: votes.reduce((sum, vote, seat) => (seat === framework ? sum : sum + vote), 0),
    framework,
    presidency: seatOf.get(scenario.table.presidency) ?? -1,
    byVotes,
    large: byVotes.filter((seat) => seat !== framework).slice(0, LARGE),
    watches: actors.map((actor) => actor.watches.map((id) => seatOf.get(id) ?? 0)),
    needsMandate: actors.map((actor) =>
      actor.traits.some((trait) => mandateTraits.includes(trait)),
    ),
    start: {
      threat: startOf(scenario, 'threat'),
      resolve: startOf(scenario, 'resolve'),
      standing: startOf(scenario, 'standing'),
    },
    positions: actors.flatMap((actor) =>
      scenario.dossiers.map((dossier) => (actor.positions[dossier.id] ?? 50) * 10),
    ),
    assets: actors.map((actor) => seatAssets(actor, scenario)),
    cards: scenario.cards.map((card) => cardModel(scenario, card, weights)),
    decks: scenario.eras.map((era) =>
      scenario.cards.flatMap((card, index) => (card.eras.includes(era.id) ? [index] : [])),
    ),
    needs: scenario.needs.map((need) => ({
      kinds: need.kinds.map((id) => scenario.kinds.findIndex((kind) => kind.id === id)),
      how: need.how,
      amount: need.amount,
    })),
    theatre: scenario.theatre.map((term) => termModel(scenario, term)),
    dispatches: dispatchesOf(scenario),
    dispatchLists: dispatchLists(scenario),
    eras: eraModels(scenario),
    eraAt: erasByRound(scenario),
    surprises: surprisesOf(scenario),
    gapOpenEffects: scenario.gapEffects.unfilled.map((effect) => effectModel(scenario, effect)),
    verbs: verbsOf(scenario),
    dossiers: scenario.dossiers.map((dossier) => dossierModel(scenario, dossier)),
    population: actors.map((actor) => actor.indicators[scenario.conclusions.population ?? ''] ?? 0),
    flags: flagsOf(scenario),
    interests: actors.map((actor) =>
      actor.interests.map((id) => scenario.interests.findIndex((interest) => interest.id === id)),
    ),
    interestTests: scenario.interests.map((interest) => testOf(scenario, interest.when)),
    endingTests: scenario.endings.map((ending) => testOf(scenario, ending.when)),
    secrets: {
      unanswered: filled(actors.length, -1),
      nothingOwed: filled(actors.length, 0),
      unseen: actors.map(() => []),
    },
    earlyEra: scenario.eras.findIndex((era) => era.id === scenario.gapEffects.earlyEra),
    urgencyGauge: scenario.gauges.findIndex(
      (gauge) => gauge.id === scenario.tuning.choice.urgencyGauge,
    ),
  };
};
