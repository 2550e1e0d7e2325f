/** Whether every card counts, and whether it has to be thought about. */
import type { Model } from '../../../src/rules/model.ts';
import type { Counted, Task } from '../../../src/simulation/pure/balance/tasks.ts';
import { percent, share } from '../numbers.ts';
import { counts } from '../section.ts';
import type { Row, Sample, Section } from '../section.ts';
import { tablesTask } from './bots-alone.ts';

const eachCard = (model: Model, task: (card: number) => Task): readonly Task[] =>
  model.cards.map((_, card) => task(card));

const muteTasks = (model: Model, { seed, rounds, sizes }: Sample): readonly Task[] =>
  eachCard(model, (card) => ({ kind: 'mute', card, seed, rounds, games: sizes.mute }));

function cardRow(model: Model, all: readonly Counted[], { card, of }: Muted): Row {
  const [tables] = counts(all, 'tables');
  const played = share(tables?.of.played[card] ?? 0, tables?.of.games ?? 0);
  const stances = of.stances / of.games;
  return {
    name: model.scenario.cards[card]?.id ?? '',
    told: `played ${percent(played.value)}  muted: endings ${percent(of.endings / of.games)}, ${stances.toFixed(2)} stances`,
    target: 'played ≥ 5 %, some effect',
    reached: played.high >= 0.05 && of.stances > 0,
  };
}
type Muted = Extract<Counted, { kind: 'mute' }>;

export const cards: Section = {
  id: 'cards',
  tasks: (model, sample) => [...tablesTask(model, sample), ...muteTasks(model, sample)],
  tables: (model, all) => [
    { title: 'Cards', rows: counts(all, 'mute').map((one) => cardRow(model, all, one)) },
  ],
};

export const uses: Section = {
  id: 'uses',
  tasks: (model, { seed, rounds, sizes }) =>
    eachCard(model, (card) => {
      const { uses: games, futures } = sizes;
      return { kind: 'uses', card, futures, seed, rounds, games };
    }),
  tables: (model, all) => [
    {
      title: 'Best use of each card: how often the commonest one is best',
      rows: counts(all, 'uses').map(({ card, of }) => {
        const same = share(
          Math.max(...of),
          of.reduce((sum, one) => sum + one, 0),
        );
        return {
          name: model.scenario.cards[card]?.id ?? '',
          told: percent(same.value),
          target: '≤ 70 %',
          reached: same.low <= 0.7,
        };
      }),
    },
  ],
};
