import { STAGES } from '../rules/stages.ts';
import type { Lobby, LessonSeat, Person, Sitter } from '../session/protocol.ts';
import type { Core } from './core.ts';
import { peopleAt, peoplesSeats } from './roster.ts';

const DAY = 86_400_000;

/** When everything about a lesson is deleted. */
export const deletesAt = ({ meta }: Pick<Core, 'meta'>): number =>
  meta.openedAt + meta.keepDays * DAY;

const sitterOf = (core: Core, seat: string, isFallen: boolean): Sitter => {
  if (peopleAt(core.meta, seat).length === 0) return 'bot';
  if (isFallen) return 'press';
  return core.away.has(seat) ? 'caretaker' : 'people';
};

const seatsOf = (core: Core): LessonSeat[] => {
  const { meta, playable, game } = core;
  const debate = game?.host.debate;
  return playable.model.scenario.actors.map(({ id }, index) => ({
    id,
    sitter: sitterOf(core, id, STAGES[debate?.stage[index] ?? 0] === 'fallen'),
    asksFloor: meta.filed[id] !== undefined && meta.filed[id].round === debate?.round,
  }));
};

const peopleOf = (core: Core): Person[] =>
  core.meta.people.map(({ id, name, seat, part }) => ({
    id,
    name,
    seat,
    part,
    here: core.isHere(id),
    ready: core.ready.has(id),
  }));

/** Of the delegations of people, how many still owe an answer. */
const answeredOf = (core: Core): Lobby['answered'] => {
  const { meta, game, playable } = core;
  if (game === null) return { count: 0, of: 0 };
  const { debate, awaited } = game.host;
  const standing = [...peoplesSeats(meta)].filter(
    (seat) => STAGES[debate.stage[playable.model.seatOf.get(seat) ?? 0] ?? 0] !== 'fallen',
  );
  const of = debate.phase === 'floor' ? Math.min(1, awaited.length) : standing.length;
  return { count: Math.max(0, of - awaited.length), of };
};

/** What everybody may know of the lesson besides the game. */
export const lobbyOf = (core: Core): Omit<Lobby, 'serial'> => {
  const { meta, game } = core;
  const people = peopleOf(core);
  return {
    code: meta.code,
    stage: meta.stage,
    phase: game?.host.debate.phase ?? null,
    round: game?.host.debate.round ?? 0,
    locked: meta.locked,
    scenario: meta.scenario,
    plan: meta.plan,
    clock: { endsAt: meta.endsAt, pausedWith: meta.pausedWith },
    now: core.now(),
    people,
    seats: seatsOf(core),
    answered: answeredOf(core),
    ready: { count: people.filter(({ ready }) => ready).length, of: people.length },
    absence: meta.absence,
    keepDays: meta.keepDays,
    deletesAt: deletesAt(core),
    unsaved: core.refusedAt !== null,
    predictions: Object.keys(meta.predictions).length,
    explanations: meta.explanations.map(({ round, seat, name, text }) => ({
      round,
      seat,
      name,
      text,
    })),
    articles: meta.articles.map(({ round, seat, headline, text }) => ({
      round,
      seat,
      headline,
      text,
    })),
  };
};
