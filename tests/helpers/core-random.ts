import { botAnswer } from '../../src/bots/players.ts';
import { advance } from '../../src/debate/step.ts';
import { RULES_VERSION, scenarioHash } from '../../src/debate/record.ts';
import type { Player } from '../../src/debate/players.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { isRefusal } from '../../src/rules/commands.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { answers, decide, verbIsOpen } from '../../src/rules/decide.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { openDossiers, tableSize } from '../../src/rules/agenda.ts';
import { has } from '../../src/rules/integers.ts';
import type { Model } from '../../src/rules/model.ts';
import { MANDATE } from '../../src/rules/debate.ts';
import { silent } from '../../src/rules/note.ts';
import type { Note } from '../../src/rules/note.ts';
import type { Phase } from '../../src/rules/phases.ts';
import { awaited } from '../../src/rules/questions.ts';
import { canBeMoved } from '../../src/rules/speeches.ts';
import { startDebate } from '../../src/rules/start.ts';
import { must } from './core.ts';
import { randomTalk } from './core-random-talk.ts';
import { oneOf, rollFrom } from './core-roll.ts';
import type { Roll } from './core-roll.ts';

export { oneOf, rollFrom } from './core-roll.ts';
export type { Roll } from './core-roll.ts';

const spendings = (model: Model, debate: Debate, seat: number): Command[] =>
  must(debate.hands[seat]).flatMap((held) =>
    model.seats
      .filter((target) => canBeMoved(model, debate, seat, target))
      .slice(0, 2)
      .map((target, place): Command => ({
        type: 'influence',
        seat: must(model.scenario.actors[seat]).id,
        card: must(model.scenario.cards[held]).id,
        target: must(model.scenario.actors[target]).id,
        way: place === 0 ? 'towards' : 'away',
      })),
  );

const floorMoves = (model: Model, debate: Debate, seat: number): Command[] => {
  const id = must(model.scenario.actors[seat]).id;
  const hand = must(debate.hands[seat]);
  const card = (index: number): string => must(model.scenario.cards[index]).id;
  return [
    { type: 'stay-silent', seat: id },
    ...spendings(model, debate, seat),
    ...hand.map((held): Command => ({ type: 'speak', seat: id, card: card(held) })),
    ...hand.flatMap((held) =>
      debate.speeches.flatMap((speech, index): Command[] =>
        speech.target < 0 && speech.seat !== seat && answers(model, held, speech.card)
          ? [{ type: 'rebut', seat: id, card: card(held), speech: index }]
          : [],
      ),
    ),
  ];
};

/** Any assets a seat may send, and those that its deals bind it to. */
const randomPledge = (model: Model, debate: Debate, seat: number, roll: Roll): Command => {
  const { id, assets } = must(model.scenario.actors[seat]);
  const free = roll(0, (1 << assets.length) - 1) & must(model.assets[seat]).allowedMask;
  const mask = free | must(debate.bound[seat]);
  const names = assets.filter((_, index) => has(mask, index)).map((asset) => asset.id);
  return { type: 'pledge', seat: id, assets: roll(0, 1) === 0 ? names : names.toReversed() };
};

const randomVerb = (model: Model, debate: Debate, roll: Roll): Command => {
  const { actor, verbs } = must(model.scenario.framework);
  const open = verbs.filter((_, index) => verbIsOpen(model, debate, index));
  return { type: 'frame', seat: actor, verb: oneOf(roll, open).id };
};

/** Any one legal answer of a seat to the question now open. */
export const randomAnswer = (model: Model, debate: Debate, seat: number, roll: Roll): Command => {
  const id = must(model.scenario.actors[seat]).id;
  if (debate.phase === 'warnings') return { type: 'prepare', seat: id, plan: roll(0, 1) === 1 };
  if (debate.phase === 'call') {
    const called = must(model.assets[seat]).ids[must(debate.called[seat])];
    const sends = called !== undefined && roll(0, 1) === 1;
    return { type: 'pledge', seat: id, assets: sends ? [called] : [] };
  }
  if (debate.phase === 'floor') return oneOf(roll, floorMoves(model, debate, seat));
  if (debate.phase === 'corridor') return randomTalk(model, debate, seat, roll);
  if (seat === model.framework) return randomVerb(model, debate, roll);
  return randomPledge(model, debate, seat, roll);
};

/** A seat that could ask its parliament now, now and then. */
const randomMandate = (model: Model, debate: Debate, roll: Roll): Command | null => {
  if (debate.phase !== 'floor' && debate.phase !== 'pledge') return null;
  if (roll(0, 9) > 0) return null;
  const seats = awaited(model, debate).filter((seat) => {
    const state = debate.mandate[seat];
    return state === MANDATE.needed || state === MANDATE.refused;
  });
  if (seats.length === 0) return null;
  return { type: 'seek-mandate', seat: must(model.scenario.actors[oneOf(roll, seats)]).id };
};

const DECLARATIONS = ['support', 'hold-out', 'stand-aside', 'amend'] as const;
const DECLARING: readonly Phase[] = ['floor', 'corridor', 'pledge'];

/** A capital that still has its say declares something of the draft conclusions, now and then. */
const randomDeclaration = (model: Model, debate: Debate, roll: Roll): Command | null => {
  if (!DECLARING.includes(debate.phase) || debate.agenda.length === 0 || roll(0, 5) > 0)
    return null;
  const [seat, dossier] = [oneOf(roll, awaited(model, debate)), oneOf(roll, debate.agenda)];
  const type = oneOf(roll, DECLARATIONS);
  const ids = {
    seat: must(model.scenario.actors[seat]).id,
    dossier: must(model.scenario.dossiers[dossier]).id,
  };
  const command: Command = { type, ...ids };
  return isRefusal(decide(model, debate, command)) ? null : command;
};

/** A presidency with plans of its own, now and then. */
const randomAgenda = (model: Model, debate: Debate, roll: Roll): Command | null => {
  if (debate.phase !== 'dispatch' || roll(0, 2) > 0) return null;
  const open = openDossiers(model, debate).map(
    (dossier) => must(model.scenario.dossiers[dossier]).id,
  );
  const size = tableSize(model, debate, openDossiers(model, debate));
  const dossiers = open.toSorted(() => roll(0, 1) - 0.5).slice(0, size);
  return { type: 'set-agenda', seat: model.scenario.table.presidency, dossiers };
};

const oddMoves = [randomMandate, randomDeclaration, randomAgenda];

/** What nobody has been asked for, but somebody may do. */
const unasked = (model: Model, debate: Debate, roll: Roll): Command | null => {
  for (const oddMove of oddMoves) {
    const command = oddMove(model, debate, roll);
    if (command && !isRefusal(decide(model, debate, command))) return command;
  }
  return null;
};

export interface RandomGame {
  readonly seed: number;
  readonly rounds: number;
  /** Chooses for everybody who is not a bot. */
  readonly moves: number;
  /** How many seats play at random, from 0 (all bots) to all; the rest are bots. */
  readonly players: number;
}

const drawSeats = (model: Model, game: RandomGame, roll: Roll): Record<string, Player> => {
  const people = new Set<string>();
  while (people.size < Math.min(game.players, model.n)) {
    people.add(oneOf(roll, model.scenario.actors).id);
  }
  return Object.fromEntries(
    model.scenario.actors.map(({ id }): [string, Player] => {
      const bot = roll(0, 1) === 0 ? 'novice' : 'diplomat';
      return [id, people.has(id) ? 'human' : bot];
    }),
  );
};

const nextCommands = (
  model: Model,
  debate: Debate,
  seats: Readonly<Record<string, Player>>,
  roll: Roll,
): readonly Command[] => {
  const waiting = awaited(model, debate);
  const odd = unasked(model, debate, roll);
  if (odd) return [odd];
  if (waiting.length === 0) return [{ type: 'proceed' }];
  const seat = oneOf(roll, waiting);
  const player = seats[must(model.scenario.actors[seat]).id] ?? 'diplomat';
  return player === 'human'
    ? [randomAnswer(model, debate, seat, roll)]
    : botAnswer(model, debate, seat, player);
};

/** What a test wants to hear of a game. */
export interface GameEars {
  readonly note?: Note;
  /** Each fact, as soon as it is true. */
  readonly fact?: (fact: Fact, debate: Debate) => void;
  /** Before and after every command. */
  readonly before?: (debate: Debate, command: Command) => void;
  readonly after?: (debate: Debate, command: Command) => void;
}

export interface Played {
  readonly debate: Debate;
  readonly record: GameRecord;
}

/** Plays one whole legal game: some seats at random, the rest as bots, answers in any order. */
export const playRandom = (model: Model, game: RandomGame, ears: GameEars = {}): Played => {
  const roll = rollFrom(game.moves);
  const seats = drawSeats(model, game, roll);
  const humans = Object.keys(seats).filter((seat) => seats[seat] === 'human');
  const debate = startDebate(model, { seed: game.seed, rounds: game.rounds, humans });
  const commands: Command[] = [];
  while (debate.phase !== 'verdict') {
    for (const command of nextCommands(model, debate, seats, roll)) {
      ears.before?.(debate, command);
      const refusal = advance(model, debate, command, ears.note ?? silent, (fact) =>
        ears.fact?.(fact, debate),
      );
      // A bot may ask for a mandate that a random move has just asked for.
      if (refusal?.refused === 'mandate-already-sought') continue;
      if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
      commands.push(command);
      ears.after?.(debate, command);
    }
  }
  const { id, version } = model.scenario;
  const scenario = { id, version, hash: scenarioHash(model.scenario) };
  const { seed } = game;
  const record: GameRecord = {
    format: 1,
    rules: RULES_VERSION,
    scenario,
    seed,
    rounds: debate.rounds,
    seats,
    commands,
  };
  return { debate, record };
};
