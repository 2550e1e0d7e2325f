/** Whether a card can be played without looking at the table. */
import { USES } from '../../../src/simulation/pure/balance/uses.ts';
import { share, sum, told } from '../numbers.ts';
import type { Counted } from '../../../src/simulation/pure/balance/tasks.ts';
import type { Model } from '../../../src/rules/model.ts';
import { counts, judged } from '../section.ts';
import type { Of, Row, Section } from '../section.ts';
import { cardName, eachCard } from './cards.ts';

/** By use: in how many situations it was best. */
const byUse = ({ of }: Of<'uses'>): number[] =>
  USES.map((_, use) => sum(of.map((era) => era[use] ?? 0)));

function cardRow(model: Model, one: Of<'uses'>): Row {
  const best = byUse(one);
  const most = Math.max(...best);
  const same = share(most, sum(best));
  const row = {
    name: cardName(model, one.card),
    told: `${told(same)}  ${USES[best.indexOf(most)] ?? ''}`,
  };
  return judged(row, '≤ 70 %', same, (x) => x <= 0.7);
}

function eraRow(model: Model, all: readonly Counted[], era: number): Row {
  const best = USES.map((_, use) => sum(counts(all, 'uses').map(({ of }) => of[era]?.[use] ?? 0)));
  const told_ = USES.map((name, use) => `${name} ${told(share(best[use] ?? 0, sum(best))).trim()}`);
  return { name: model.scenario.eras[era]?.id ?? '', told: told_.join('  ') };
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
      rows: counts(all, 'uses').map((one) => cardRow(model, one)),
    },
    {
      title: 'Best uses by era, all cards',
      rows: model.eras.map((_, era) => eraRow(model, all, era)),
    },
  ],
};
