import type { Scenario } from '../scenario/schema.ts';
import { shareOf } from '../simulation/pure/intervals.ts';
import type { Tally } from '../simulation/pure/tally.ts';
import type { VerdictView } from '../view/types.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { share } from '../words/futures.ts';

const WORDS = ANALYSIS.scores;

interface Props {
  readonly scenario: Scenario;
  readonly verdict: VerdictView;
  /** Futures from the very beginning, with a bot in the player's seat too. */
  readonly start: Tally | undefined;
}

/** Both results beside what bots come to in the same seat from the same start. */
export function ScoresBeside({ scenario, verdict, start }: Props) {
  const tier = scenario.tiers.findIndex(({ id }) => id === verdict.tier);
  return (
    <section class="scores-beside" aria-labelledby="beside-title">
      <h2 id="beside-title">{WORDS.title}</h2>
      <p>
        {verdict.interests.length > 0 && <>{WORDS.own(verdict.met, verdict.cap)} </>}
        {start !== undefined &&
          start.played > 0 &&
          WORDS.bot((start.counted / start.played).toFixed(1), start.played)}
      </p>
      {start !== undefined && start.played > 0 && (
        <p>
          {WORDS.tier(
            scenario.tiers[tier]?.name ?? verdict.tier,
            share(atLeast(scenario, start, tier)),
          )}
        </p>
      )}
    </section>
  );
}

/** The share of futures that came to this tier or a better one, permille. */
function atLeast(scenario: Scenario, { endings, played }: Tally, tier: number): number {
  const places = new Map(scenario.tiers.map(({ id }, place) => [id, place]));
  const count = endings.reduce((sum, some, index) => {
    const place = places.get(scenario.endings[index]?.tier ?? '') ?? Infinity;
    return place <= tier ? sum + some : sum;
  }, 0);
  return shareOf(count, played).at;
}
