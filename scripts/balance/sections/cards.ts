/** Whether every card counts, and whether it has to be thought about. */
import type { Model } from '../../../src/rules/model.ts';
import type { FirstUses } from '../../../src/simulation/pure/balance/first-use.ts';
import type { Outcomes, Tables } from '../../../src/simulation/pure/balance/tables.ts';
import type { Task } from '../../../src/simulation/pure/balance/tasks.ts';
import { mean, percent, share, told, toldNumber } from '../numbers.ts';
import { clearShifts, endingsChanged, shiftsOf } from '../paired.ts';
import { counts, judged } from '../section.ts';
import type { Row, Sample, Section } from '../section.ts';
import { tablesTask } from './bots-alone.ts';

export const eachCard = (model: Model, task: (card: number) => Task): readonly Task[] =>
  model.cards.map((_, card) => task(card));

export const cardName = (model: Model, card: number): string =>
  model.scenario.cards[card]?.id ?? '';

const tasks = (model: Model, sample: Sample): readonly Task[] => {
  const { seed, rounds, sizes } = sample;
  const first = sizes['first use of a card'];
  return [
    ...tablesTask(model, sample),
    ...eachCard(model, (card) => ({
      kind: 'mute',
      card,
      seed,
      rounds,
      games: sizes['card muted'],
    })),
    ...eachCard(model, (card) => ({ kind: 'first-use', card, seed, rounds, games: first })),
  ];
};

function playedRow(model: Model, of: Tables, card: number): Row {
  const part = share(of.played[card] ?? 0, of.endings.length);
  const row = { name: cardName(model, card), told: told(part) };
  return judged(row, '≥ 5 %', part, (x) => x >= 0.05);
}

/** What the card does at once, and what the game lacks without it. */
function removedRow(
  model: Model,
  card: number,
  first: FirstUses,
  muted: Outcomes,
  usual: Outcomes,
): Row {
  const steps = mean(first.steps);
  const whole = clearShifts(shiftsOf(model, muted, usual));
  const shifts = whole.map(({ name, by }) => `${name} ${by.value > 0 ? 'more' : 'less'}`);
  const endings = endingsChanged(muted, usual);
  const atOnce = `${toldNumber(steps)} steps at ${String(first.steps.length)} first uses`;
  const without = `without it ${percent(endings.value)} of endings are others`;
  return {
    name: cardName(model, card),
    told: [atOnce, without, ...shifts].join('; '),
    target: 'moves something',
    reached: (first.steps.length > 1 && steps.low > 0) || whole.length > 0,
  };
}

export const cards: Section = {
  id: 'cards',
  tasks,
  tables: (model, all) => {
    const [usual] = counts(all, 'tables');
    if (!usual) return [];
    const muted = counts(all, 'mute');
    return [
      {
        title: 'Cards: games in which each is used, bots alone',
        rows: muted.map(({ card }) => playedRow(model, usual.of, card)),
      },
      {
        title: 'Cards: what each moves',
        note: 'Steps between stances the way it argues, at the reveal after its first use; then whole games without its effect, naming the endings and last stances that are clearly more or fewer.',
        rows: counts(all, 'first-use').flatMap(({ card, of }) =>
          muted
            .filter((one) => one.card === card)
            .map((one) => removedRow(model, card, of, one.of, usual.of)),
        ),
      },
    ];
  },
};
