import type { Chooser } from '../../../bots/play-out.ts';
import type { Command } from '../../../rules/commands.ts';
import type { Debate } from '../../../rules/debate.ts';
import type { Fact } from '../../../rules/facts.ts';
import type { Model } from '../../../rules/model.ts';
import { startDebate } from '../../../rules/start.ts';
import { epilogueOf, headlineOf } from '../../../rules/verdict.ts';
import { logOf } from '../../../view/log.ts';
import type { Happening } from '../../../view/log.ts';
import type { LogEntry } from '../../../view/types.ts';
import { askedNow, bot, playUntil } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

/** What one game asks of a person: what there is to read, in ids and places of the scenario's lists, and to press. */
export interface Reading {
  /** Questions the person answers, and commands given in answer to them. */
  readonly questions: number;
  readonly commands: number;
  /** How often the table only waits to be moved on. */
  readonly onwards: number;
  /** Cards that were in the hand at some time, texts that lay on the table, eras that began. */
  readonly cards: readonly number[];
  readonly dossiers: readonly number[];
  readonly eras: readonly number[];
  readonly log: readonly LogEntry[];
  readonly ending: number;
  readonly headline: number;
  readonly epilogue: readonly number[];
}

/** What is kept while a game goes on. */
interface Kept {
  questions: number;
  commands: number;
  onwards: number;
  readonly cards: Set<number>;
  readonly dossiers: Set<number>;
  readonly happenings: Happening[];
}

const hear = (fact: Fact, { round }: Debate, kept: Kept): void => {
  kept.happenings.push({ round, fact });
  if (fact.type === 'agenda-set') for (const dossier of fact.agenda) kept.dossiers.add(dossier);
};

const watching =
  (player: Chooser, kept: Kept): Chooser =>
  (model, debate, seat, table) => {
    for (const card of debate.hands[seat]!) kept.cards.add(card);
    const commands: Command[] = player(model, debate, seat, table);
    kept.questions += 1;
    kept.commands += commands.length;
    return commands;
  };

const readingOf = (model: Model, debate: Debate, seat: number, kept: Kept): Reading => {
  const { cards, dossiers, happenings, ...clicks } = kept;
  return {
    ...clicks,
    cards: [...cards],
    dossiers: [...dossiers],
    eras: [...new Set(model.eraAt[debate.length]!.slice(1, debate.round + 1))],
    log: logOf(model, happenings, { seat, over: true }),
    ending: debate.ending,
    headline: headlineOf(model, debate),
    epilogue: epilogueOf(model, debate),
  };
};

/** Plays one seat as a diplomat would, among diplomats, and keeps what a person there would have read and pressed. */
export const playReading = (
  model: Model,
  { seat, ...sampling }: Sampling & { readonly seat: number },
): Reading[] =>
  eachGame(sampling, (seed) => {
    const kept: Kept = {
      questions: 0,
      commands: 0,
      onwards: 0,
      cards: new Set(),
      dossiers: new Set(),
      happenings: [],
    };
    const diplomat = bot('diplomat');
    const player = watching(diplomat, kept);
    const game = { seed, rounds: sampling.rounds, others: () => diplomat, seat, player };
    const humans = [model.scenario.actors[seat]!.id];
    const over = (debate: Debate): boolean => {
      if (debate.phase === 'verdict') return true;
      if (askedNow(model, debate).length === 0) kept.onwards += 1;
      return false;
    };
    const debate = startDebate(model, { ...game, humans });
    playUntil(model, debate, game, over, (fact, now) => hear(fact, now, kept));
    return readingOf(model, debate, seat, kept);
  });
