import type { Debate } from '../../rules/debate.ts';
import type { Fact } from '../../rules/facts.ts';
import { itemOfGood, kindOfGood } from '../../rules/goods.ts';
import type { Model } from '../../rules/model.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { epilogueOf, headlineOf, interestsMet } from '../../rules/verdict.ts';
import { lineId, markOf } from './places.ts';

const idOf = (list: readonly { readonly id: string }[], index: number): string =>
  list[index]?.id ?? '';

const goodMarks = ({ corridor }: Scenario, good: number): string[] => {
  const kind = kindOfGood(good);
  const mark = markOf('good', kind, 'exchanged');
  if (kind !== 'post') return [mark];
  return [mark, markOf('post', idOf(corridor!.posts, itemOfGood(good)), 'exchanged')];
};

const promiseMark = (way: string) => () => [markOf('promise', 'stance', way)];

type Marker<T> = (scenario: Scenario, fact: Extract<Fact, { readonly type: T }>) => string[];

const MARKERS: { readonly [T in Fact['type']]?: Marker<T> } = {
  'round-opened': ({ dispatches }, { dispatch }) => [
    markOf('dispatch', idOf(dispatches, dispatch), 'shown'),
  ],
  'agenda-set': ({ dossiers }, { agenda }) =>
    agenda.map((dossier) => markOf('dossier', idOf(dossiers, dossier), 'tabled')),
  'dossier-adopted': ({ dossiers }, { dossier }) => [
    markOf('dossier', idOf(dossiers, dossier), 'adopted'),
  ],
  amended: () => [markOf('amendment', 'text', 'made')],
  surprised: ({ surprises }, { surprise }) => [
    markOf('surprise', idOf(surprises, surprise), 'shown'),
  ],
  'dossier-blocked': ({ dossiers }, { dossier }) => [
    markOf('dossier', idOf(dossiers, dossier), 'blocked'),
  ],
  spoke: ({ cards }, { card }) => [markOf('card', idOf(cards, card), 'spoken')],
  influenced: ({ cards }, { card }) => [markOf('card', idOf(cards, card), 'spent')],
  'verb-used': ({ framework }, { verb }) => [
    markOf('verb', idOf(framework?.verbs ?? [], verb), 'used'),
  ],
  exchanged: (scenario, { gives, asks }) => [
    ...goodMarks(scenario, gives),
    ...goodMarks(scenario, asks),
  ],
  promised: promiseMark('made'),
  'promise-kept': promiseMark('kept'),
  'promise-broken': promiseMark('broken'),
};

/** What one fact reaches. */
export const marksOf = (model: Model, fact: Fact): string[] => {
  const marker = MARKERS[fact.type] as Marker<Fact['type']> | undefined;
  return marker?.(model.scenario, fact) ?? [];
};

/** Which private interests of a seat a finished debate met and which it did not. */
export const interestMarks = (model: Model, debate: Debate, seat: number): string[] => {
  const met = interestsMet(model, debate, seat);
  return debate.interests[seat]!.map((interest, place) =>
    markOf('interest', idOf(model.scenario.interests, interest), met[place] ? 'met' : 'unmet'),
  );
};

/** What the end of a debate reaches. */
export const lastMarks = (model: Model, debate: Debate): string[] => {
  const { cards, endings, epilogue } = model.scenario;
  const ending = idOf(endings, debate.ending);
  return [
    markOf('ending', ending, 'came'),
    markOf('headline', lineId(ending, headlineOf(model, debate)), 'printed'),
    ...epilogueOf(model, debate).map((line, part) =>
      markOf('epilogue', lineId(idOf(epilogue.parts, part), line), 'told'),
    ),
    ...debate.drawn.flat().map((card) => markOf('card', idOf(cards, card), 'drawn')),
  ];
};
