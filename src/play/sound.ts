import { checkScenario } from '../scenario/checks.ts';
import { scenarioSchema } from '../scenario/schema.ts';

/** Whether something that was put by is a crisis that can be played. */
export function isSound(value: unknown): boolean {
  const parsed = scenarioSchema.safeParse(value);
  return parsed.success && !checkScenario(parsed.data).some(({ severity }) => severity === 'error');
}
