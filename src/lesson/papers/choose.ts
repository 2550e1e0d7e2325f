import type { Actor, Scenario } from '../../scenario/schema.ts';
import type { LessonPlan } from '../../session/lesson-plan.ts';
import type { Lobby } from '../../session/protocol.ts';

/** What the papers are made from. */
export interface Making {
  readonly scenario: Scenario;
  readonly plan: LessonPlan;
  /** The lesson under way; null while none is open. */
  readonly lobby: Pick<Lobby, 'code' | 'people'> | null;
}

export const CHOICES = ['seated', 'plan', 'all'] as const;
/** Whose papers are printed. */
export type Choice = (typeof CHOICES)[number];

export const votesOf = ({ voteIndicator }: Scenario, actor: Actor): number =>
  actor.indicators[voteIndicator] ?? 0;

export const allVotes = (scenario: Scenario): number =>
  scenario.actors.reduce((sum, actor) => sum + votesOf(scenario, actor), 0);

/** As a class that sits down by cards fills the table: the presidency, then the largest, the framework nation last. */
const byWeight = (scenario: Scenario): Actor[] => {
  const rank = (actor: Actor): number => {
    if (actor.id === scenario.table.presidency) return 0;
    return actor.id === scenario.framework?.actor ? 2 : 1;
  };
  return scenario.actors.toSorted(
    (a, b) => rank(a) - rank(b) || votesOf(scenario, b) - votesOf(scenario, a),
  );
};

const seated = ({ scenario, lobby }: Making): Actor[] =>
  scenario.actors.filter(({ id }) => lobby?.people.some(({ seat }) => seat === id));

/** The delegations of a choice. */
export const delegationsOf = (making: Making, choice: Choice): readonly Actor[] => {
  const { scenario, plan } = making;
  if (choice === 'all') return byWeight(scenario);
  return choice === 'seated' ? seated(making) : byWeight(scenario).slice(0, plan.delegations);
};

/** The choices that there are: nobody is seated before somebody has come. */
export const choicesFor = (making: Making): readonly Choice[] =>
  CHOICES.filter((choice) => choice !== 'seated' || seated(making).length > 0);

/** A list cut into pages of `size`. */
export const pagesOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, page) =>
    list.slice(page * size, (page + 1) * size),
  );
