import { hashOf } from '../debate/hash.ts';
import { scenarioHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { checkScenario } from '../scenario/checks.ts';
import { migrated } from '../scenario/migrations.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A record and the crisis it is played on. */
export interface OnCrisis {
  readonly record: GameRecord;
  readonly scenario: Scenario;
}

/** A crisis that was kept, brought up to the format of now; or in one plain phrase why it cannot be played. */
export function crisisIn(value: unknown): Scenario | string {
  const parsed = scenarioSchema.safeParse(migrated(value));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`;
  }
  const [finding] = checkScenario(parsed.data).filter(({ severity }) => severity === 'error');
  return finding === undefined ? parsed.data : finding.sentence;
}

/**
 * A record on the crisis that was kept with it. Formats change and games go on: a record on a crisis of an older format names
 * from now on what that crisis has become.
 */
export function onCrisis(record: GameRecord, kept: unknown): OnCrisis | string {
  const scenario = crisisIn(kept);
  if (typeof scenario === 'string') return scenario;
  const named = record.scenario.hash;
  const hash = scenarioHash(scenario);
  if (hash === named || hashOf(kept) !== named) return { record, scenario };
  return { record: { ...record, scenario: { ...record.scenario, hash } }, scenario };
}
