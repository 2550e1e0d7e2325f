import type { ChairEntry } from '../debate/chair.ts';
import { RULES_VERSION, originOf } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import type { Fact } from '../rules/facts.ts';
import type { Note } from '../rules/note.ts';
import type { LedgerEntry } from '../view/ledger.ts';
import type { Happening } from '../view/log.ts';
import type { HostSetup, PhaseStart } from './host-types.ts';

/** What is kept of a debate while it is played: what was asked for, what happened, and what moved each number. */
export class Kept {
  readonly commands: Command[] = [];
  readonly chair: ChairEntry[] = [];
  readonly starts: PhaseStart[] = [];
  readonly happenings: Happening[] = [];
  readonly entries: LedgerEntry[] = [];

  /** Notes where a phase begins; says nothing of one that has begun before. */
  start({ phase, round }: Debate): void {
    const last = this.starts.at(-1);
    if (last?.phase === phase && last.round === round) return;
    this.starts.push({ at: this.commands.length, chair: this.chair.length, phase, round });
  }

  /** What writes down changes and facts of `debate`, in the order in which the rules take them. */
  pens(debate: Debate): [note: Note, tell: (fact: Fact) => void] {
    return [
      (kind, index, cause, seat, item, by) => {
        this.entries.push({ round: debate.round, kind, index, cause, seat, item, by });
      },
      (fact) => {
        this.happenings.push({ round: debate.round, fact });
      },
    ];
  }

  record({ model, origin, seats, seed }: HostSetup, rounds: number): GameRecord {
    return {
      format: 1,
      rules: RULES_VERSION,
      ...(origin ?? originOf(model.scenario)),
      seed,
      rounds,
      seats,
      commands: this.commands.slice(),
      ...(this.chair.length === 0 ? {} : { chair: this.chair.slice() }),
    };
  }
}
