import type { Refusal } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import type { Fact } from '../rules/facts.ts';
import type { Model } from '../rules/model.ts';
import { silent } from '../rules/note.ts';
import type { Note } from '../rules/note.ts';
import { startDebate } from '../rules/start.ts';
import { takeChairAt } from './chair.ts';
import { humansOf } from './record.ts';
import type { GameRecord } from './record.ts';
import { advance } from './step.ts';

/** Plays a record's commands from the start; stops at the first that is refused, saying which. */
export const replay = (
  model: Model,
  record: GameRecord,
  note: Note = silent,
  tell?: (fact: Fact, debate: Debate) => void,
): { readonly debate: Debate; readonly refusal: Refusal | null; readonly played: number } => {
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  const told = (fact: Fact): void => tell?.(fact, debate);
  const chair = (at: number): Refusal | null =>
    takeChairAt(model, debate, record.chair, at, note, told);
  for (const [played, command] of record.commands.entries()) {
    const refusal = chair(played) ?? advance(model, debate, command, note, told);
    if (refusal) return { debate, refusal, played };
  }
  const played = record.commands.length;
  return { debate, refusal: chair(played), played };
};
