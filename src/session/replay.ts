import { takeChairAt } from '../debate/chair.ts';
import { loadModel } from '../debate/load.ts';
import { RULES_VERSION, humansOf, peopleIn, scenarioHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { advance } from '../debate/step.ts';
import { isCommand } from '../rules/command-shape.ts';
import type { Command } from '../rules/commands.ts';
import { copyDebate } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import type { Fact } from '../rules/facts.ts';
import type { Model } from '../rules/model.ts';
import type { Note } from '../rules/note.ts';
import { questionOf } from '../rules/questions.ts';
import { startDebate } from '../rules/start.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ledgerLines } from '../view/ledger.ts';
import type { LedgerEntry } from '../view/ledger.ts';
import type { Happening } from '../view/log.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { viewFor } from '../view/view-for.ts';

/** A moment at which a replay can be stopped: whenever the table was asked something new. */
export interface Stop {
  /** How many commands of the record have been played. */
  readonly at: number;
  readonly round: number;
  readonly phase: Debate['phase'];
  /** What the person did since the stop before. */
  readonly did: readonly Command[];
}

/** A record to be looked at from one seat, stop by stop, in either direction. */
export interface Replay {
  readonly seat: string;
  readonly stops: readonly Stop[];
  readonly view: (stop: number) => View;
  readonly ledger: (stop: number) => readonly LedgerLine[];
}

interface Kept extends Stop {
  readonly debate: Debate;
  readonly happenings: number;
  readonly entries: number;
}

interface Told {
  readonly happenings: Happening[];
  readonly entries: LedgerEntry[];
}

/** Plays the whole record and keeps the debate at every stop; null when a command of it is refused. */
const stopsOf = (model: Model, record: GameRecord, seat: string, told: Told): Kept[] | null => {
  const { happenings, entries } = told;
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  let did: Command[] = [];
  const keep = (at: number): Kept => {
    const { round, phase } = debate;
    const counts = { happenings: happenings.length, entries: entries.length };
    const kept = { at, round, phase, did, debate: copyDebate(debate), ...counts };
    did = [];
    return kept;
  };
  const stops = [keep(0)];
  const note: Note = (kind, index, cause, by, item, change) =>
    entries.push({ round: debate.round, kind, index, cause, seat: by, item, by: change });
  const tell = (fact: Fact) => happenings.push({ round: debate.round, fact });
  for (const [index, command] of record.commands.entries()) {
    const before = questionOf(debate);
    const refusal =
      takeChairAt(model, debate, record.chair, index, note, tell) ??
      advance(model, debate, command, note, tell);
    if (refusal) return null;
    if (command.type !== 'proceed' && command.seat === seat) did.push(command);
    const last = index === record.commands.length - 1;
    if (last || questionOf(debate) !== before) stops.push(keep(index + 1));
  }
  return stops;
};

/** Opens a record for looking at; null when it was not played on this scenario, by these rules. */
export const openReplay = (scenario: Scenario, record: GameRecord): Replay | null => {
  if (record.rules !== RULES_VERSION || record.scenario.hash !== scenarioHash(scenario))
    return null;
  if (!record.commands.every(isCommand)) return null;
  const model = loadModel(scenario, record.conclusions);
  const seat = peopleIn(record)[0] ?? '';
  const told: Told = { happenings: [], entries: [] };
  const stops = stopsOf(model, record, seat, told);
  const [first] = stops ?? [];
  if (stops === null || first === undefined) return null;
  const { happenings, entries } = told;
  const stopAt = (stop: number): Kept =>
    stops[Math.max(0, Math.min(stop, stops.length - 1))] ?? first;
  return {
    seat,
    stops,
    view: (stop) => {
      const kept = stopAt(stop);
      const { debate } = kept;
      const seen = happenings.slice(0, kept.happenings);
      const counted = entries.slice(0, kept.entries);
      return viewFor({ model, debate, happenings: seen, entries: counted }, seat);
    },
    ledger: (stop) => {
      const { debate, entries: count } = stopAt(stop);
      const over = debate.phase === 'verdict';
      return ledgerLines(model, entries.slice(0, count), { seat, shown: debate.known === 2, over });
    },
  };
};
