import { humansOf } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { advance } from '../../src/debate/step.ts';
import type { Model } from '../../src/rules/model.ts';
import { startDebate } from '../../src/rules/start.ts';
import type { LedgerEntry } from '../../src/view/ledger.ts';
import type { Happening } from '../../src/view/log.ts';
import type { Told } from '../../src/view/view-for.ts';

/** Plays a record and shows `look` what a view is made from, before every command and at the end. */
export const retell = (
  model: Model,
  record: GameRecord,
  look: (told: Told) => void,
  everyNth = 1,
): void => {
  const happenings: Happening[] = [];
  const entries: LedgerEntry[] = [];
  const debate = startDebate(model, { ...record, humans: humansOf(record) });
  const told = { model, debate, happenings, entries };
  record.commands.forEach((command, index) => {
    if (index % everyNth === 0) look(told);
    const { round } = debate;
    const refusal = advance(
      model,
      debate,
      command,
      (kind, number, cause, seat, item, by) =>
        entries.push({ round, kind, index: number, cause, seat, item, by }),
      (fact) => happenings.push({ round: debate.round, fact }),
    );
    if (refusal) throw new Error(refusal.refused);
  });
  look(told);
};
