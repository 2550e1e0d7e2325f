/** How long a game takes: words to read, decisions to weigh, clicks. */
import type { Scenario } from '../../../src/scenario/schema.ts';
import type { Reading } from '../../../src/simulation/pure/balance/reading.ts';
import { mean, sum, toldNumber } from '../numbers.ts';
import { counts, judged } from '../section.ts';
import type { Row, Section, Table } from '../section.ts';
import { idOf, sampled } from '../seats.ts';
import { isNews, wordsBefore, wordsByPart } from '../words.ts';

/** The pace the estimate is made with: silent reading of English as Brysbaert (2019) measured it; the rest is our guess. */
const PACE = { wordsAMinute: 238, secondsADecision: 8, secondsAClick: 1.5 } as const;
const SEATS_EACH = 2;
/** Take a seat, sit down. */
const CLICKS_BEFORE = 2;

/** A command is chosen and confirmed; a step of the table is one click. */
const clicksOf = ({ commands, onwards }: Reading): number => 2 * commands + onwards;

const seconds = (words: number, decisions: number, clicks: number): number =>
  (words * 60) / PACE.wordsAMinute +
  decisions * PACE.secondsADecision +
  clicks * PACE.secondsAClick;

type Words = (scenario: Scenario, one: Reading) => number;

const allWords: Words = (scenario, one) => sum(Object.values(wordsByPart(scenario, one)));

/** What is on the page while one plays: the log lies folded among the papers, and the verdict comes after. */
const wordsInPlay: Words = (scenario, one) =>
  allWords(scenario, { ...one, log: one.log.filter(isNews) }) -
  (wordsByPart(scenario, one)['verdict'] ?? 0);

const minutesOf = (scenario: Scenario, one: Reading, words: Words): number =>
  seconds(words(scenario, one), one.questions, CLICKS_BEFORE + clicksOf(one)) / 60;

function firstRow(scenario: Scenario): Row {
  const words = wordsBefore(scenario);
  const took = seconds(words, 1, CLICKS_BEFORE + 2);
  return {
    name: 'to the first decision',
    told: `${String(words)} words, ${String(CLICKS_BEFORE + 2)} clicks: ${took.toFixed(0)} s`,
    target: '≤ 60 s',
    reached: took <= 60,
  };
}

function gameRows(scenario: Scenario, rounds: number, most: number, of: readonly Reading[]): Row[] {
  const average = (figure: (one: Reading) => number): string =>
    (sum(of.map(figure)) / of.length).toFixed(0);
  const told = (words: Words): string =>
    `${average((one) => words(scenario, one))} words, ${average((one) => one.questions)} decisions, ${average(clicksOf)} clicks: ${toldNumber(minutes(words)).trim()} minutes`;
  const minutes = (words: Words) => mean(of.map((one) => minutesOf(scenario, one, words)));
  const row = { name: `a game of ${String(rounds)} rounds`, told: told(wordsInPlay) };
  return [
    judged(row, `≤ ${String(most)} minutes`, minutes(wordsInPlay), (x) => x <= most),
    { name: '  with all of the log and the verdict', told: told(allWords) },
  ];
}

/** Where the words are, on average. */
function partsRow(scenario: Scenario, rounds: number, of: readonly Reading[]): Row {
  const all = of.map((one) => wordsByPart(scenario, one));
  const parts = Object.keys(all[0] ?? {}).map(
    (part) => `${part} ${(sum(all.map((one) => one[part] ?? 0)) / all.length).toFixed(0)}`,
  );
  return { name: `words of ${String(rounds)} rounds`, told: parts.join(', ') };
}

/** The longest game may take 20 minutes, the others 8. */
const mostFor = (scenario: Scenario, rounds: number): number =>
  rounds === Math.max(...scenario.lengths.map((one) => one.rounds)) ? 20 : 8;

export const length: Section = {
  id: 'length',
  tasks: (model, { seed, sizes }) =>
    model.scenario.lengths.flatMap(({ rounds }) =>
      sampled(model, SEATS_EACH).map(
        (seat) =>
          ({ kind: 'reading', seat, seed, rounds, games: sizes['reading, a seat'] }) as const,
      ),
    ),
  tables: (model, all): readonly Table[] => {
    const read = counts(all, 'reading');
    const seats = [...new Set(read.map(({ seat }) => idOf(model, seat)))].join(', ');
    const { wordsAMinute, secondsADecision, secondsAClick } = PACE;
    const lengths = [...new Set(read.map(({ rounds }) => rounds))];
    return [
      {
        title: 'Length, by words and clicks',
        note: `Reckoned with ${String(wordsAMinute)} words a minute, ${String(secondsADecision)} s to weigh a decision and ${String(secondsAClick)} s a click, if every new sentence on the page is read once: what to do, news, cards, texts, eras. The log lies folded among the papers and the verdict comes after; with both, the second row. The notes of a first game, which can be skipped, are not counted. The player decides as a diplomat, in ${seats}.`,
        rows: [
          firstRow(model.scenario),
          ...lengths.flatMap((rounds) => {
            const of = read.filter((one) => one.rounds === rounds).flatMap((one) => one.of);
            const { scenario } = model;
            return [
              ...gameRows(scenario, rounds, mostFor(scenario, rounds), of),
              partsRow(scenario, rounds, of),
            ];
          }),
        ],
      },
    ];
  },
};
