import { namesOf } from '../desk/names.ts';
import type { GameRecord } from '../debate/record.ts';
import { peopleIn } from '../debate/record.ts';
import { csvOf } from '../keeping/csv.ts';
import type { GameFile } from '../keeping/game-file.ts';
import { beginAlone } from '../play/branch.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Debrief, Lobby } from '../session/protocol.ts';
import type { LedgerLine, LogEntry } from '../view/types.ts';

/** What there is of a lesson when somebody takes it away. */
export interface Taken {
  readonly lobby: Lobby;
  readonly debrief: Debrief;
  readonly log: readonly LogEntry[];
  readonly lines: readonly LedgerLine[];
  /** Null where the server gave none. */
  readonly record: GameRecord | null;
  /** Whether the names of students may be in it. */
  readonly names: boolean;
}

const named = <T extends { readonly name: string }>(one: T, names: boolean): Partial<T> => {
  const { name, ...rest } = one;
  return (names ? { name, ...rest } : rest) as Partial<T>;
};

/** Everything as one piece of JSON. The seed, by which every hand could be worked out, is not in it. */
export const everythingOf = ({ lobby, debrief, log, lines, record, names }: Taken): string => {
  const { code, scenario, plan, stage, articles, explanations, people } = lobby;
  const { moved, predictions, ending, chances, decisions } = debrief;
  const { seed: _, ...played } = record ?? { seed: 0 };
  const whole = {
    lesson: { code, scenario, rounds: plan.rounds, stage, ending },
    ...(names ? { people: people.map(({ name, seat, part }) => ({ name, seat, part })) } : {}),
    explanations: explanations.map((one) => named(one, names)),
    articles,
    moved,
    predictions,
    analysis: { chances, decisions },
    record: record === null ? null : played,
    log,
    ledger: lines,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
};

/** What the class wrote, one text a line. */
export const saidCsv = (scenario: Scenario, { lobby, debrief, names }: Taken): string => {
  const { country } = namesOf(scenario);
  const rows = [
    ...lobby.explanations.map(({ round, seat, name, text }) => ({
      round,
      kind: 'explanation',
      capital: country(seat),
      ...(names ? { name } : {}),
      text,
    })),
    ...lobby.articles.map(({ round, seat, headline, text }) => ({
      round,
      kind: 'article',
      capital: country(seat),
      headline,
      text,
    })),
    ...debrief.moved.map(({ by, seat, text }) => ({
      kind: 'what-moved',
      capital: country(seat),
      headline: by,
      text,
    })),
  ];
  const columns = ['round', 'kind', 'capital', 'headline', 'text'] as const;
  return csvOf(names ? [...columns, 'name'] : columns, rows);
};

/** The game as a file that solo play opens: one person's, with bots in all the other seats. */
export const gameFileOf = (scenario: Scenario, record: GameRecord): string => {
  const [seat = ''] = peopleIn(record);
  const alone = beginAlone(scenario, record, record.commands.length, seat).record ?? record;
  const file: GameFile = { format: 2, record: alone, scenario: null, snapshot: null };
  return `${JSON.stringify(file)}\n`;
};
