import type { Scenario } from '../scenario/schema.ts';

/** A message that opens a crisis, whatever else it tells. */
interface Opening {
  readonly scenario: Scenario;
}

/** Written once, however many workers are told of it. */
const texts = new WeakMap<Scenario, string>();

const textOf = (scenario: Scenario): string => {
  const text = texts.get(scenario) ?? JSON.stringify(scenario);
  texts.set(scenario, text);
  return text;
};

/**
 * What opens a crisis in a worker, as JSON: text is copied several times faster than the thousands of small objects a
 * crisis is, and meanwhile nobody could type.
 */
export function asText(asked: Opening): string {
  const { scenario, ...rest } = asked;
  return `{"scenario":${textOf(scenario)},${JSON.stringify(rest).slice(1)}`;
}
