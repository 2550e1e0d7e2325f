import type { Scenario } from './schema.ts';

/** An entry of a scenario's own glossary. */
export type GlossaryEntry = NonNullable<Scenario['glossary']>[number];

/** The forms by which an entry is found in texts: its term, and what else it is called. */
export const formsOf = ({ term, also = '' }: GlossaryEntry): readonly string[] =>
  [term, ...also.split(',').map((form) => form.trim())].filter((form) => form !== '');

const escaped = (form: string): string => form.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** Finds forms in a text, whole words only and the longest first; null where there are none to find. */
export const patternOf = (forms: readonly string[]): RegExp | null => {
  if (forms.length === 0) return null;
  const words = forms.toSorted((one, two) => two.length - one.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
};
