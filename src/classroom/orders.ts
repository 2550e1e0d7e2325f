import type { Order } from '../session/protocol.ts';
import type { Refused } from '../session/remote-types.ts';
import type { Core } from './core.ts';
import { nextStep, publish, show } from './debriefing.ts';
import { planFor } from './meta.ts';
import { rename, seatAt, swap, unseat } from './roster.ts';
import { moreTime, pause, resume, startClock } from './timing.ts';

type Outcome = Refused | null;

const MINUTE = 60;

const refuse = (refused: Refused['refused']): Refused => ({ refused });

const done = (isDone: boolean): Outcome => (isDone ? null : refuse('not-now'));

const plan = (core: Core, order: Extract<Order, { type: 'plan' }>): Outcome => {
  const { meta } = core;
  const { minutes, heads, scenario, rounds } = order;
  if (meta.stage !== 'lobby') {
    if (scenario !== undefined || rounds !== undefined) return refuse('not-now');
    meta.plan = { ...meta.plan, minutes, heads };
    return null;
  }
  if (scenario !== undefined && !core.has(scenario)) return refuse('no-such-scenario');
  if (scenario !== undefined && scenario !== meta.scenario) {
    meta.scenario = scenario;
    for (const person of meta.people) unseat(meta, person);
  }
  meta.rounds = rounds ?? null;
  meta.plan = planFor(core.playable.model, { minutes, heads, rounds });
  return null;
};

const start = (core: Core): Outcome => {
  const { meta } = core;
  if (meta.stage !== 'lobby' || meta.people.length === 0) return refuse('not-now');
  const { minutes } = meta.plan;
  const rounds = meta.rounds ?? undefined;
  meta.plan = planFor(core.playable.model, { minutes, heads: meta.people.length, rounds });
  core.start();
  return null;
};

const nextPhase = (core: Core): Outcome => {
  const { game, meta } = core;
  if (meta.stage === 'debrief') return done(nextStep(meta));
  if (game === null || meta.stage === 'over') return refuse('not-now');
  if (meta.stage === 'briefing') meta.stage = 'playing';
  else game.endPhase();
  core.settle();
  return null;
};

const reveal = (core: Core): Outcome => {
  const { game, meta } = core;
  if (meta.stage === 'debrief') return done(nextStep(meta));
  if (game?.host.debate.phase !== 'pledge') return refuse('not-now');
  game.endPhase();
  core.settle();
  return null;
};

const end = (core: Core): Outcome => {
  const { game, meta } = core;
  if (meta.stage === 'over') return refuse('not-now');
  meta.stage = game === null || meta.stage === 'debrief' ? 'over' : 'debrief';
  core.settle();
  return null;
};

const seat = (core: Core, order: Extract<Order, { type: 'seat' }>): Outcome => {
  const { meta, playable } = core;
  const person = core.personOf(order.person);
  if (person === undefined) return refuse('no-such-person');
  if (!playable.model.seatOf.has(order.seat)) return refuse('unknown-seat');
  if (!seatAt(meta, person, order.seat, order.part)) return refuse('seat-taken');
  core.syncSeats();
  core.settle();
  return null;
};

const onPerson = (
  core: Core,
  id: string,
  change: (person: NonNullable<ReturnType<Core['personOf']>>) => Outcome,
): Outcome => {
  const person = core.personOf(id);
  if (person === undefined) return refuse('no-such-person');
  const outcome = change(person);
  if (outcome !== null) return outcome;
  core.syncSeats();
  core.settle();
  return null;
};

const dispatch = (core: Core, id: string): Outcome => {
  const { game, meta, playable } = core;
  const { dispatches } = playable.model.scenario;
  const index = dispatches.findIndex((one) => one.id === id);
  if (game === null || index < 0) return refuse('no-such-dispatch');
  if (game.host.debate.usedDispatches.includes(index)) return refuse('no-such-dispatch');
  if (game.host.debate.phase !== 'dispatch') meta.dispatch = id;
  else if (game.host.chair({ type: 'dispatch', dispatch: id })) return refuse('no-such-dispatch');
  core.changed();
  return null;
};

const callSpeaker = (core: Core, seatId: string): Outcome => {
  const { game } = core;
  if (game === null) return refuse('not-now');
  const refusal = game.host.chair({ type: 'call', seat: seatId });
  if (refusal === null) core.settle();
  return refusal;
};

const carriedOut = (core: Core, order: Exclude<Order, { type: 'delete' }>): Outcome => {
  const { meta } = core;
  switch (order.type) {
    case 'plan':
      return plan(core, order);
    case 'open':
      meta.locked = false;
      return null;
    case 'lock':
      meta.locked = true;
      return null;
    case 'start':
      return start(core);
    case 'pause':
      return done(pause(meta, core.now()));
    case 'resume':
      for (const { id } of meta.people) if (core.isHere(id)) core.seen(id);
      return done(resume(meta, core.now()));
    case 'next-phase':
      return nextPhase(core);
    case 'more-time':
      return done(moreTime(meta, MINUTE));
    case 'step-back':
      return core.stepBack() ? null : refuse('nothing-to-step-back');
    case 'reveal':
      return reveal(core);
    case 'show':
      return done(show(meta, order.step));
    case 'publish-chances':
      return done(publish(meta, { chances: order.rounds }));
    case 'publish-decisions':
      return done(publish(meta, { decisions: order.decisions }));
    case 'end':
      return end(core);
    case 'seat':
      return seat(core, order);
    case 'unseat':
      return onPerson(core, order.person, (person) => {
        unseat(meta, person);
        return null;
      });
    case 'swap':
      return onPerson(core, order.person, (person) => {
        const other = core.personOf(order.with);
        if (other === undefined) return refuse('no-such-person');
        swap(person, other);
        return null;
      });
    case 'remove':
      return onPerson(core, order.person, (person) => {
        unseat(meta, person);
        meta.people = meta.people.filter((one) => one !== person);
        return null;
      });
    case 'rename':
      return onPerson(core, order.person, (person) =>
        rename(meta, person, order.name) ? null : refuse('name-empty'),
      );
    case 'dispatch':
      return dispatch(core, order.dispatch);
    case 'call-speaker':
      return callSpeaker(core, order.seat);
    case 'absence':
      meta.absence = order.seconds;
      return null;
    case 'keep':
      meta.keepDays = order.days;
      return null;
  }
};

/** What the teacher's order does; deleting is for whoever holds the journal. */
export const carryOut = (core: Core, order: Exclude<Order, { type: 'delete' }>): Outcome => {
  const outcome = carriedOut(core, order);
  if (outcome === null) core.touch();
  return outcome;
};

/** Whether the clock has run out, or everyone says that they are ready to go on. */
const isTimeUp = (core: Core): boolean => {
  const { game, meta } = core;
  if (meta.endsAt !== null && core.now() >= meta.endsAt) return true;
  const here = meta.people.filter(({ id }) => core.isHere(id));
  const waits = game === null || game.host.awaited.length > 0;
  return !waits && here.length > 0 && here.every(({ id }) => core.ready.has(id));
};

/** Lets time pass: absences are noted, and what has run out moves on. True when anything has to be written. */
export const passTime = (core: Core): boolean => {
  const { game, meta } = core;
  core.updateAway();
  if (game === null || meta.pausedWith !== null || !isTimeUp(core)) return false;
  if (meta.stage === 'briefing') meta.stage = 'playing';
  else if (meta.stage === 'playing') game.moveOn();
  else return false;
  core.settle();
  if (meta.endsAt !== null && core.now() >= meta.endsAt) startClock(meta, game, core.now());
  return true;
};
