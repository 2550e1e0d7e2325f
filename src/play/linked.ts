import type { GameRecord } from '../debate/record.ts';
import { fits, readBody, readHead } from '../keeping/link.ts';
import type { Scenario } from '../scenario/schema.ts';
import { rebuild } from '../session/rebuild.ts';
import { GAME_LINK } from '../words/replay.ts';
import { loadScenario } from './catalogue.ts';

/** The game a fragment carries, or a sentence that says why there is none. */
export async function linkedGame(
  fragment: string,
): Promise<
  { readonly scenario: Scenario; readonly record: GameRecord } | { readonly problem: string }
> {
  const head = readHead(fragment);
  if (head === null || head === 'broken') return { problem: GAME_LINK.broken };
  const scenario = await loadScenario(head.scenario);
  if (scenario === null) return { problem: GAME_LINK.crisis(head.scenario.slice(0, 40)) };
  if (!fits(head, scenario)) return { problem: GAME_LINK.other };
  const game = readBody(head, scenario);
  const session = game === null ? null : rebuild(scenario, game);
  return session === null ? { problem: GAME_LINK.broken } : { scenario, record: session.record() };
}
