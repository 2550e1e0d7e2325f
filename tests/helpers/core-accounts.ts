import type { Debate } from '../../src/rules/debate.ts';
import type { Accounted, Note } from '../../src/rules/note.ts';
import type { GameEars } from './core-random.ts';

const KINDS = [
  'gauge',
  'threat',
  'resolve',
  'standing',
  'persuasion',
  'position',
  'deals',
  'trust',
] as const;

type Numbers = Readonly<Record<Accounted, readonly number[]>>;

const numbersOf = (debate: Debate): Numbers => ({
  gauge: debate.gauges.slice(),
  threat: debate.threat.slice(),
  resolve: debate.resolve.slice(),
  standing: debate.standing.slice(),
  persuasion: debate.persuasion.slice(),
  position: debate.positions.slice(),
  deals: debate.deals.slice(),
  trust: debate.trust.slice(),
});

/** Adds up what is noted and compares it, command by command, with what the numbers did. */
export const accountsOf = (start?: Debate): GameEars & { readonly note: Note } => {
  let sums = new Map<string, number>();
  let was: Numbers | null = start ? numbersOf(start) : null;
  return {
    note: (kind, index, _cause, _seat, _item, by) => {
      const key = `${kind}.${index}`;
      sums.set(key, (sums.get(key) ?? 0) + by);
    },
    before: (debate) => {
      was = numbersOf(debate);
      sums = new Map();
    },
    after: (debate, command) => {
      const now = numbersOf(debate);
      const changed = KINDS.flatMap((kind) =>
        now[kind].map((value, index) => ({
          number: `${kind}.${index}`,
          change: value - (was?.[kind][index] ?? 0),
        })),
      );
      const wrong = changed.filter(({ number, change }) => change !== (sums.get(number) ?? 0));
      if (wrong.length > 0) {
        throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(wrong)} not accounted for`);
      }
    },
  };
};
