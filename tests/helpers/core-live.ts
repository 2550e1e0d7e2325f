import { createActor } from 'xstate';
import { councilChart } from '../../src/debate/council.ts';
import { humansOf } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import type { Debate } from '../../src/rules/debate.ts';
import type { Model } from '../../src/rules/model.ts';
import { silent } from '../../src/rules/note.ts';
import type { Note } from '../../src/rules/note.ts';
import { startDebate } from '../../src/rules/start.ts';

/** Plays a record by the live chart, one event a command. */
export const playLive = (model: Model, record: GameRecord, note: Note = silent): Debate => {
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  const actor = createActor(councilChart, { input: { model, debate, note } }).start();
  for (const command of record.commands) actor.send(command);
  return actor.getSnapshot().context.debate;
};
