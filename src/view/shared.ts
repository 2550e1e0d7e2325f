import { MANDATES } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { dateOf, eraBegins, eraOf } from '../rules/eras.ts';
import { has } from '../rules/integers.ts';
import type { Model } from '../rules/model.ts';
import type { Phase } from '../rules/phases.ts';
import { awaited, questionOf } from '../rules/questions.ts';
import { FALLEN, STAGES } from '../rules/stages.ts';
import { countOf, shareOf } from '../rules/tally.ts';
import { POSTURES, STANCES } from '../scenario/lists.ts';
import type { Posture } from '../scenario/lists.ts';
import { dossierViews, steppedBack, worthByRound } from './conclusions.ts';
import type { Happening } from './log.ts';
import { needViews } from './needs.ts';
import type { DispatchView, FloorView, GaugeView, SeatView, SharedView } from './types.ts';

/** Phases in which the stances of the round lie open. */
const AFTER_REVEAL: ReadonlySet<Phase> = new Set(['tour', 'consequences', 'verdict']);

export const assetIds = (model: Model, seat: number, mask: number): string[] =>
  model.assets[seat]!.ids.filter((_, index) => has(mask, index));

const idOf = (model: Model, seat: number): string => model.scenario.actors[seat]!.id;

const promiseView = (debate: Debate, seat: number): SeatView['promise'] => {
  const promised = debate.promised[seat]!;
  if (promised === 0) return null;
  const due = debate.due[seat]!;
  const past = debate.round > due || (debate.round === due && AFTER_REVEAL.has(debate.phase));
  const state = debate.broken[seat] === 1 ? 'broken' : past ? 'kept' : 'open';
  return { stance: STANCES[promised - 1]!, due, state };
};

const seatView = (
  model: Model,
  debate: Debate,
  seat: number,
  waiting: readonly number[],
): SeatView => ({
  id: idOf(model, seat),
  votes: model.votes[seat]!,
  posture: POSTURES[debate.posture[seat]!]!,
  before: POSTURES[debate.before[seat]!]!,
  stage: STAGES[debate.stage[seat]!]!,
  pledged: assetIds(model, seat, debate.pledged[seat]!),
  arrived: assetIds(model, seat, debate.arrived[seat]!),
  threat: debate.threat[seat]!,
  resolve: debate.resolve[seat]!,
  standing: debate.standing[seat]!,
  persuasion: debate.persuasion[seat]!,
  human: debate.humans.includes(seat),
  fallen: debate.stage[seat] === FALLEN,
  framework: seat === model.framework,
  presidency: seat === model.presidency,
  answered: !waiting.includes(seat),
  mandate: MANDATES[debate.mandate[seat]!]!,
  filledGap: debate.filledNow[seat] === 1,
  posts: debate.posts.flatMap((holder, post) =>
    holder === seat ? [model.scenario.corridor!.posts[post]!.id] : [],
  ),
  deals: debate.deals[seat]!,
  trust: debate.trust[seat]!,
  promise: promiseView(debate, seat),
});

const gaugeViews = (model: Model, debate: Debate): GaugeView[] =>
  model.scenario.gauges.map((gauge, index) => ({
    id: gauge.id,
    value: debate.gauges[index]!,
    before: debate.gaugesBefore[index]!,
    warnings: debate.warned[index]!,
  }));

const dispatchView = (model: Model, debate: Debate): DispatchView | null => {
  const dispatch = model.scenario.dispatches[debate.dispatch];
  if (!dispatch) return null;
  const kind = model.scenario.kinds[debate.gapKind]?.id;
  if (kind === undefined) return { id: dispatch.id, gap: null };
  const fillers = debate.gapFillers.map((seat) => idOf(model, seat));
  const filledBy = debate.gapFillers.filter((seat) => debate.filledNow[seat] === 1);
  return {
    id: dispatch.id,
    gap: { kind, fillers, filledBy: filledBy.map((seat) => idOf(model, seat)) },
  };
};

const floorView = (model: Model, debate: Debate): FloorView => ({
  queue: debate.queue.map((seat) => idOf(model, seat)),
  speaking:
    debate.phase === 'floor' && debate.turn < debate.queue.length
      ? idOf(model, debate.queue[debate.turn]!)
      : null,
  speeches: debate.speeches.map((speech) => ({
    seat: idOf(model, speech.seat),
    card: model.scenario.cards[speech.card]!.id,
    rebuts: speech.rebuts < 0 ? null : speech.rebuts,
    target: speech.target < 0 ? null : idOf(model, speech.target),
    moved: speech.moved.flatMap((by, seat) => (by === 0 ? [] : [{ seat: idOf(model, seat), by }])),
  })),
});

const byPosture = (value: (posture: number) => number): Record<Posture, number> => ({
  undecided: value(0),
  abstention: value(1),
  token: value(2),
  solidarity: value(3),
});

/** What the table has been told: nothing, what the hint speaks of, or the truth. */
const settingShown = (model: Model, debate: Debate): string | null => {
  const { settings } = model.scenario.hidden;
  if (debate.known === 0) return null;
  return settings[debate.known === 2 ? debate.hidden : debate.hinted]!.id;
};

const hiddenView = (model: Model, debate: Debate): SharedView['hidden'] => ({
  known: (['nothing', 'hint', 'all'] as const)[debate.known] ?? 'nothing',
  setting: settingShown(model, debate),
});

/** The part of a view that every viewer shares, but for the log and the verdict. */
export const sharedView = (
  model: Model,
  debate: Debate,
  happenings: readonly Happening[],
): Omit<SharedView, 'log' | 'verdict'> => {
  const waiting = awaited(model, debate);
  const { actors, eras, framework, id } = model.scenario;
  return {
    scenario: id,
    phase: debate.phase,
    round: debate.round,
    rounds: debate.rounds,
    question: questionOf(debate),
    date: dateOf(model, debate),
    era: debate.round === 0 ? null : eras[eraOf(model, debate)]!.id,
    eraBegins: eraBegins(model, debate),
    seats: actors.map((_, seat) => seatView(model, debate, seat, waiting)),
    gauges: gaugeViews(model, debate),
    needs: needViews(model, debate),
    dispatch: dispatchView(model, debate),
    surprise: model.scenario.surprises[debate.surprise]?.id ?? null,
    floor: floorView(model, debate),
    conclusions: dossierViews(model, debate, happenings),
    worthByRound: worthByRound(model, debate),
    steppedBack: steppedBack(model, debate, happenings),
    hidden: hiddenView(model, debate),
    flags: model.flags.filter((_, index) => has(debate.flags, index + 1)),
    verb: framework?.verbs[debate.verb]?.id ?? null,
    count: byPosture((posture) => countOf(model, debate, posture)),
    votes: byPosture((posture) => shareOf(model, debate, posture)),
  };
};
