/** The public words on a text from which a change of the draft conclusions must come while pledges are secret. */
import type { SharedMessage } from '../../src/session/protocol.ts';
import type { LogEntry } from '../../src/view/types.ts';

type Shared = SharedMessage['shared'];

/** A text that changed, and who must have spoken on it; nobody by name, when only its wording did. */
export interface Word {
  readonly round: number;
  readonly item: string;
  readonly seats: readonly string[];
}

const SAID: ReadonlySet<string> = new Set(['held-out', 'supported', 'stood-aside', 'amended']);

const differing = (before: readonly string[], now: readonly string[]): string[] => [
  ...before.filter((one) => !now.includes(one)),
  ...now.filter((one) => !before.includes(one)),
];

export const wordsBetween = (before: Shared, now: Shared): Word[] =>
  now.conclusions.flatMap((text, index) => {
    const old = before.conclusions[index];
    if (old === undefined || JSON.stringify(old) === JSON.stringify(text)) return [];
    const lists = [
      ...differing(old.holdOuts, text.holdOuts),
      ...differing(old.asides, text.asides),
    ];
    return [{ round: now.round, item: text.id, seats: [...new Set(lists)] }];
  });

/** Words that no line of the log tells of, though the texts changed by them. */
export const unsaid = (words: readonly Word[], log: readonly LogEntry[]): string[] =>
  words.flatMap(({ round, item, seats }) => {
    const told = log.filter(
      (line) => line.round === round && line.item === item && SAID.has(line.kind),
    );
    const isTold =
      seats.length === 0
        ? told.some(({ kind }) => kind === 'amended')
        : seats.every((seat) => told.some((line) => line.seat === seat));
    return isTold ? [] : [`${item} changed without a public word`];
  });
