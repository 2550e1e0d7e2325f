import type { Locale } from './locale.ts';
import type { Scenario } from './schema.ts';
import { addressOf, translatable } from './texts.ts';

type Node = Record<string | number, unknown>;

const put = (root: object, path: readonly (string | number)[], value: string): void => {
  let node = root as Node;
  for (const step of path.slice(0, -1)) node = node[step] as Node;
  node[path.at(-1) ?? ''] = value;
};

/** The scenario in the language of a translation; where a text is missing, the original stays. */
export const localised = (scenario: Scenario, locale: Locale): Scenario => {
  const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
  for (const { path } of translatable(scenario)) {
    const words = locale.texts[addressOf(scenario, path)];
    if (words !== undefined) put(copy, path, words);
  }
  return { ...copy, language: locale.language };
};
