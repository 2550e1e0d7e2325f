import type { RefusalCode } from '../rules/commands.ts';
import { SOLIDARITY } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { answers, verbIsOpen } from '../rules/decide.ts';
import { eraNow } from '../rules/eras.ts';
import { has } from '../rules/integers.ts';
import { stillFires } from '../rules/influence.ts';
import type { Model } from '../rules/model.ts';
import { changeCost, trustCost, waitsForMandate } from '../rules/pledges.ts';
import { priceOfWord } from '../rules/promises.ts';
import { awaited } from '../rules/questions.ts';
import { fillsGap } from '../rules/rounds.ts';
import { canBeMoved, effectOf, speakerStanding, takenBack } from '../rules/speeches.ts';
import { FALLEN } from '../rules/stages.ts';
import { interestsMet } from '../rules/verdict.ts';
import { SIDES, STANCES, WAYS } from '../scenario/lists.ts';
import { corridorView } from './corridor.ts';
import { mayTable, ownDossiers } from './conclusions.ts';
import { assetIds } from './shared.ts';
import { termsOf } from './terms.ts';
import type { HandCardView, Opening, OwnView, PledgeOption } from './types.ts';

const handCard = (model: Model, debate: Debate, seat: number, card: number): HandCardView => {
  const effect = effectOf(model, debate, seat, card, 1000);
  const moved = effect
    .map((by, index) => ({ by, index }))
    .filter((entry) => entry.by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.index - b.index);
  return {
    card: model.scenario.cards[card]!.id,
    side: SIDES[model.cards[card]!.side]!,
    preview: moved.map(({ by, index }) => ({
      seat: model.scenario.actors[index]!.id,
      way: by > 0 ? 'towards' : 'away',
    })),
    standing: speakerStanding(model, debate, seat, card),
    value: model.scenario.cards[card]!.value,
    firesWhen: WAYS.filter((way) => stillFires(model, card, way === 'towards' ? 1 : -1)),
    rebuts: debate.speeches.flatMap((speech, index) =>
      speech.target < 0 && speech.seat !== seat && answers(model, card, speech.card)
        ? [
            {
              speech: index,
              counters: model.cards[card]!.counters.includes(speech.card),
              takesBack: takenBack(model, card, speech.card),
            },
          ]
        : [],
    ),
  };
};

const closing = (model: Model, debate: Debate, seat: number, mask: number) => {
  const assets = model.assets[seat]!;
  const owed = debate.phase === 'pledge' && (debate.bound[seat]! & ~mask) !== 0;
  const index = assets.closed.findIndex((code, i) => code !== null && has(mask, i));
  const closed: RefusalCode | null = index < 0 ? null : assets.closed[index]!;
  const refused = closed ?? (owed ? 'bound-by-deal' : null);
  return { refused, redLine: index < 0 ? null : assets.redLine[index]! };
};

/** The next era that asks another upkeep of solidarity. */
const laterUpkeep = (model: Model, debate: Debate): PledgeOption['upkeepLater'] => {
  const now = eraNow(model, debate).upkeep;
  for (let round = Math.max(1, debate.round) + 1; round <= debate.rounds; round++) {
    const { upkeep } = eraNow(model, debate, round);
    if (upkeep !== now) return { round, by: 0 - upkeep };
  }
  return null;
};

const pledgeOption = (model: Model, debate: Debate, seat: number, mask: number): PledgeOption => {
  const to = model.assets[seat]!.postureOf[mask]!;
  const from = debate.posture[seat]!;
  const word = priceOfWord(model, debate, seat, to);
  return {
    assets: assetIds(model, seat, mask),
    stance: STANCES[to - 1]!,
    cost: 0 - changeCost(model, debate, from, to),
    word: word.standing,
    trust: word.trust - trustCost(model, debate, from, to),
    upkeep: to === SOLIDARITY ? 0 - eraNow(model, debate).upkeep : 0,
    upkeepLater: to === SOLIDARITY ? laterUpkeep(model, debate) : null,
    fillsGap: fillsGap(model, debate, seat, mask & ~debate.waiting[seat]!),
    waitsForMandate: waitsForMandate(model, debate, seat, mask),
    ...closing(model, debate, seat, mask),
  };
};

const pledgeOptions = (model: Model, debate: Debate, seat: number): PledgeOption[] =>
  seat === model.framework
    ? []
    : model.assets[seat]!.postureOf.map((_, mask) => pledgeOption(model, debate, seat, mask));

/** The natural package of each stance, with what deals ask for; none where a deal asks for more than the stance. */
const packages = (model: Model, debate: Debate, seat: number): OwnView['packages'] => {
  const of = (posture: number): string[] | null => {
    const { packages: natural, postureOf } = model.assets[seat]!;
    const owed = debate.bound[seat]!;
    const whole = natural[posture]! | owed;
    const mask = postureOf[whole] === posture ? whole : owed;
    return natural[posture]! < 0 || postureOf[mask] !== posture
      ? null
      : assetIds(model, seat, mask);
  };
  return { abstention: of(1), token: of(2), solidarity: of(3) };
};

const floorOpenings = (model: Model, debate: Debate, seat: number): Opening[] => {
  const hand = debate.hands[seat]!;
  const canRebut = hand.some((card) =>
    debate.speeches.some(
      (speech) => speech.target < 0 && speech.seat !== seat && answers(model, card, speech.card),
    ),
  );
  return [
    ...(hand.length > 0 ? ([{ type: 'speak' }, { type: 'influence' }] as const) : []),
    ...(canRebut ? [{ type: 'rebut' } as const] : []),
    { type: 'stay-silent' },
  ];
};

const mandateOpening = (debate: Debate, seat: number): Opening[] =>
  debate.mandate[seat] === 1 || debate.mandate[seat] === 4 ? [{ type: 'seek-mandate' }] : [];

const corridorOpenings = (model: Model, debate: Debate, seat: number): Opening[] => {
  const { goods, offers, offersLeft, promises } = corridorView(model, debate, seat)!;
  return [
    ...(offersLeft > 0 && goods.length > 0 ? ([{ type: 'offer' }] as const) : []),
    ...(promises.length > 0 ? ([{ type: 'promise' }] as const) : []),
    ...(offers.some((offer) => offer.answers.length > 0)
      ? ([{ type: 'answer-offer' }] as const)
      : []),
    { type: 'leave-corridor' },
  ];
};

/** What the seat may do now; with a fallen government only watching is left. */
const openingsOf = (model: Model, debate: Debate, seat: number): Opening[] => {
  const waiting = awaited(model, debate);
  if (waiting.length === 0) return debate.phase === 'verdict' ? [] : [{ type: 'proceed' }];
  if (debate.stage[seat] === FALLEN || !waiting.includes(seat)) return [];
  if (debate.phase === 'warnings') return [{ type: 'prepare' }];
  if (debate.phase === 'call') return [{ type: 'pledge' }];
  if (debate.phase === 'floor') {
    return [...floorOpenings(model, debate, seat), ...mandateOpening(debate, seat)];
  }
  if (debate.phase === 'corridor') return corridorOpenings(model, debate, seat);
  if (seat === model.framework) return [{ type: 'frame' }];
  return [{ type: 'pledge' }, ...mandateOpening(debate, seat)];
};

const verbViews = (model: Model, debate: Debate, seat: number): OwnView['verbs'] =>
  seat === model.framework
    ? model.scenario.framework!.verbs.map(({ id }, index) => ({
        id,
        open: verbIsOpen(model, debate, index),
      }))
    : [];

const sealedVerb = (model: Model, debate: Debate, seat: number): string | null =>
  seat === model.framework
    ? (model.scenario.framework!.verbs[debate.sealedVerb]?.id ?? null)
    : null;

const targetsOf = (model: Model, debate: Debate, seat: number): string[] =>
  model.seats
    .filter((target) => canBeMoved(model, debate, seat, target))
    .map((target) => model.scenario.actors[target]!.id);

/** The part of a view that only one seat may see. */
export const ownView = (model: Model, debate: Debate, seat: number): OwnView => {
  const met = interestsMet(model, debate, seat);
  const terms = termsOf(model, debate, seat);
  const sealed = debate.sealed[seat]!;
  const planned = debate.planned[seat]!;
  return {
    seat: model.scenario.actors[seat]!.id,
    openings: openingsOf(model, debate, seat),
    targets: targetsOf(model, debate, seat),
    dossiers: ownDossiers(model, debate, seat),
    mayTable: mayTable(model, debate, seat),
    hand: debate.hands[seat]!.map((card) => handCard(model, debate, seat, card)),
    interests: debate.interests[seat]!.map((interest, place) => ({
      id: model.scenario.interests[interest]!.id,
      met: met[place]!,
    })),
    terms,
    lean: terms.reduce((sum, term) => sum + term.by, 0),
    pledges: pledgeOptions(model, debate, seat),
    packages: packages(model, debate, seat),
    sealed: sealed < 0 ? null : assetIds(model, seat, sealed),
    planned: planned < 0 ? null : planned === 1,
    called: model.assets[seat]!.ids[debate.called[seat]!] ?? null,
    verbs: verbViews(model, debate, seat),
    sealedVerb: sealedVerb(model, debate, seat),
    corridor: corridorView(model, debate, seat),
  };
};
