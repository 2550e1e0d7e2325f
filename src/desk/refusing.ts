import type { Refusal, RefusalCode } from '../rules/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { REFUSALS } from '../words/refusals.ts';
import { namesOf } from './names.ts';

const refusals: Readonly<Record<RefusalCode, (about: string) => string>> = REFUSALS;

/** Why a command was refused, and the way on. */
export function tellRefusal(scenario: Scenario, refusal: Refusal): string {
  return refusals[refusal.refused](aboutName(scenario, refusal.about ?? ''));
}

function aboutName(scenario: Scenario, id: string): string {
  const names = namesOf(scenario);
  const lines = scenario.actors.flatMap((actor) => actor.redLines);
  const line = lines.find((one) => one.id === id);
  if (line !== undefined) return line.text;
  const owner = scenario.actors.find(({ assets }) => assets.some((one) => one.id === id));
  if (owner !== undefined) return names.asset(owner.id, id);
  const finders = [names.card, names.verb, names.channel, names.seat];
  return finders.map((name) => name(id)).find((name) => name !== id) ?? '';
}
