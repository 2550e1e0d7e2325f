/** The words a person meets: in the sentences of the scenario and of the interface, each counted where it is first told. */
import { tellEffects } from '../../src/desk/effects.ts';
import { tellRules } from '../../src/desk/era-rules.ts';
import { tellEntry } from '../../src/desk/telling.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Reading } from '../../src/simulation/pure/balance/reading.ts';
import { COMMON } from '../../src/words/common.ts';
import { TASKS } from '../../src/words/game.ts';
import { OPENING } from '../../src/words/opening.ts';
import { SEATS } from '../../src/words/seats.ts';

const wordsIn = (texts: readonly string[]): number =>
  texts.join(' ').split(/\s+/).filter(Boolean).length;

/** The texts of one part of the scenario that is told when it comes up. */
type Teller = (scenario: Scenario, place: number) => readonly string[];

const card: Teller = ({ cards }, place) => [cards[place]?.title ?? '', cards[place]?.text ?? ''];

const dossier: Teller = ({ dossiers }, place) => [
  dossiers[place]?.title ?? '',
  dossiers[place]?.text ?? '',
];

const era: Teller = (scenario, place) => {
  const told = scenario.eras[place];
  return told ? [told.name, told.text, ...tellRules(scenario, told)] : [];
};

const ending: Teller = ({ endings, tiers }, place) => {
  const told = endings[place];
  const tier = tiers.find(({ id }) => id === told?.tier);
  return [told?.title ?? '', told?.text ?? '', tier?.name ?? '', tier?.text ?? ''];
};

const newsOf = (scenario: Scenario, id = ''): readonly string[] => {
  const dispatch = scenario.dispatches.find((one) => one.id === id);
  return dispatch ? [dispatch.title, dispatch.text, dispatch.gap?.text ?? ''] : [];
};

const surpriseOf = (scenario: Scenario, id = ''): readonly string[] => {
  const surprise = scenario.surprises.find((one) => one.id === id);
  return surprise
    ? [surprise.title, surprise.text, ...tellEffects(scenario, surprise.effects)]
    : [];
};

type Entry = Reading['log'][number];

/** A line of the log; news stand for themselves, in full. */
const lineOf = (scenario: Scenario, entry: Entry): readonly string[] => {
  if (entry.kind === 'round-opened') return newsOf(scenario, entry.item);
  if (entry.kind === 'surprised') return surpriseOf(scenario, entry.item);
  return [tellEntry(scenario, entry)];
};

const taskTexts = (): string[] => Object.values(TASKS).flatMap(({ title, hint }) => [title, hint]);

/** What is told from the opening to the first decision: the page, a seat, the year of warnings. */
export const wordsBefore = (scenario: Scenario): number => {
  const { prologue } = scenario;
  const choices = [prologue.plan, prologue.save].flatMap(({ name, text }) => [name, text]);
  return wordsIn([
    COMMON.title,
    scenario.tagline,
    OPENING.takeASeat,
    SEATS.title,
    SEATS.owns,
    ...(scenario.actors[0]?.assets.map(({ name }) => name) ?? []),
    prologue.title,
    prologue.text,
    ...choices,
    TASKS.warnings.title,
    TASKS.warnings.hint,
  ]);
};

/** Whether an entry of the log stands for news that are told in full, not for a line. */
export const isNews = ({ kind }: Entry): boolean => kind === 'round-opened' || kind === 'surprised';

/** Words of one whole game, by where they are told. */
export function wordsByPart(scenario: Scenario, reading: Reading): Record<string, number> {
  const lines = (of: readonly Entry[]): number =>
    wordsIn(of.flatMap((entry) => lineOf(scenario, entry)));
  const each = (places: readonly number[], tell: Teller): number =>
    wordsIn(places.flatMap((place) => tell(scenario, place)));
  return {
    beginning: wordsBefore(scenario) + wordsIn(Object.values(scenario.prologue.call)),
    'what to do': wordsIn(taskTexts()),
    eras: each(reading.eras, era),
    news: lines(reading.log.filter(isNews)),
    cards: each(reading.cards, card),
    'texts on the table': each(reading.dossiers, dossier),
    log: lines(reading.log.filter((entry) => !isNews(entry))),
    verdict: wordsIn([...ending(scenario, reading.ending), ...verdictOf(scenario, reading)]),
  };
}

const verdictOf = (
  scenario: Scenario,
  { ending: place, headline, epilogue }: Reading,
): string[] => [
  scenario.endings[place]?.headlines[headline]?.text ?? '',
  ...epilogue.map((line, part) => {
    const told = scenario.epilogue.parts[part];
    return `${told?.title ?? ''} ${told?.lines[line]?.text ?? ''}`;
  }),
];
