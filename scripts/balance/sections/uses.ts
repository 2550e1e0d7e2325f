/** Whether a card can be played without looking at the table. */
import { USES, USE_SETS } from '../../../src/simulation/pure/balance/uses.ts';
import { share, sum, told } from '../numbers.ts';
import type { Counted } from '../../../src/simulation/pure/balance/tasks.ts';
import type { Model } from '../../../src/rules/model.ts';
import { counts, judged } from '../section.ts';
import type { Of, Row, Section } from '../section.ts';
import { cardName, eachCard } from './cards.ts';

/** The set of all uses: a situation in which it does not matter what is done. */
const ALL_ALIKE = USE_SETS - 1;

/** How often each use was best where it matters, from counts by set of best uses: those that tie share the situation. */
const byUse = (sets: readonly number[]): number[] =>
  USES.map((_, use) =>
    sum(
      sets.map((count, set) => {
        const best = USES.filter((__, one) => (set >> one) % 2 === 1).length;
        return set !== ALL_ALIKE && (set >> use) % 2 === 1 ? count / best : 0;
      }),
    ),
  );

/** The counts of several eras or cards in one. */
const together = (lists: readonly (readonly number[])[]): number[] =>
  Array.from({ length: USE_SETS }, (_, set) => sum(lists.map((list) => list[set] ?? 0)));

const matters = (sets: readonly number[]): string => {
  const all = sum(sets);
  return `it matters in ${told(share(all - (sets[ALL_ALIKE] ?? 0), all)).trim()} of ${String(all)}`;
};

function cardRow(model: Model, { card, of }: Of<'uses'>): Row {
  const sets = together(of);
  const best = byUse(sets);
  const most = Math.max(...best);
  const same = share(most, sum(best));
  const name = cardName(model, card);
  const use = (USES[best.indexOf(most)] ?? '').padEnd(USES[1].length);
  const row = { name, told: `${told(same)}  ${use}  ${matters(sets)}` };
  return judged(row, '≤ 70 %', same, (x) => x <= 0.7);
}

function eraRow(model: Model, all: readonly Counted[], era: number): Row {
  const sets = together(counts(all, 'uses').map(({ of }) => of[era] ?? []));
  const best = byUse(sets);
  const parts = USES.map((name, use) => `${name} ${told(share(best[use] ?? 0, sum(best))).trim()}`);
  return { name: model.scenario.eras[era]?.id ?? '', told: [...parts, matters(sets)].join('  ') };
}

export const uses: Section = {
  id: 'uses',
  tasks: (model, { seed, rounds, sizes }) =>
    eachCard(model, (card) => ({
      kind: 'uses',
      card,
      futures: sizes['futures of a use'],
      seed,
      rounds,
      games: sizes['situations of a card'],
    })),
  tables: (model, all) => [
    {
      title: 'Not a quiz: how often the commonest best use of each card is the best',
      note: 'Situations in which it matters what is done with the card: spoken, spent towards, spent away or kept. Each use is tried in the same futures; two that come to the same share the situation.',
      rows: counts(all, 'uses').map((one) => cardRow(model, one)),
    },
    {
      title: 'Best uses by era, all cards',
      rows: model.eras.map((_, era) => eraRow(model, all, era)),
    },
  ],
};
