import { z } from 'zod';
import { TEXT_LENGTH, text } from './basics.ts';
import { advice, error, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import { meant } from './fixing/nearest.ts';
import type { Problem } from './problems.ts';
import { MOST_PROBLEMS, readYaml } from './read-yaml.ts';
import { valueAt } from './references.ts';
import type { Scenario } from './schema.ts';
import { addressOf, translatable } from './texts.ts';

/** The format of translations, which is counted apart from that of scenarios. */
const FORMAT = 1;

/** A translation of a scenario: `locales/<language>.yaml` beside it. */
export const localeSchema = z.strictObject({
  format: z.literal(FORMAT),
  language: z.string().regex(/^[a-z]{2}$/, 'two letters'),
  texts: z.record(z.string().regex(/^[A-Za-z0-9.-]{1,200}$/), text),
});
export type Locale = z.infer<typeof localeSchema>;

export type ParsedLocale =
  | { readonly ok: true; readonly locale: Locale; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The texts of a scenario by the names under which a translation gives them; empty where it need not give one. */
export const originals = (scenario: Scenario): ReadonlyMap<string, string> =>
  new Map(
    translatable(scenario).map(({ path, text: words }) => [addressOf(scenario, path), words]),
  );

/** Words in braces stand for something the game fills in: the closed list is what the original has. */
const placeholders = (words: string): string =>
  [...new Set(words.match(/\{[^{}]*\}/g) ?? [])].toSorted().join(' ');

const checkText = (
  address: string,
  words: string,
  known: ReadonlyMap<string, string>,
): Finding[] => {
  const path = ['texts', address];
  const original = known.get(address);
  if (original === undefined) {
    const near = meant(address, [...known.keys()]);
    const fix =
      near === undefined
        ? advice('Take it out.', { remove: path })
        : advice(`Write "${near}".`, { rename: path, to: near });
    return [error(path, 'unknown-text', `The scenario has no text "${address}".`, fix)];
  }
  const [here, there] = [placeholders(words), placeholders(original)];
  if (here === there) return [];
  const fix = advice(there === '' ? 'Take the braces out.' : `Use ${there}, and no others.`);
  const sentence = `"${address}" has ${here || 'no word in braces'} where the original has ${there || 'none'}.`;
  return [error(path, 'placeholder', sentence, fix)];
};

const missingTexts = (texts: Locale['texts'], known: ReadonlyMap<string, string>): Finding[] =>
  [...known].flatMap(([address, original]) => {
    if (original === '' || Object.hasOwn(texts, address)) return [];
    const at = ['texts', address];
    const fix = advice('Translate it; until then the original is shown.', { add: original, at });
    return [warning(['texts'], 'missing-translation', `"${address}" is not translated.`, fix)];
  });

const sameLanguage = (locale: Locale, scenario: Scenario): Finding[] => {
  if (locale.language !== scenario.language) return [];
  const fix = advice('Write the two letters of the language of this file.');
  return [error(['language'], 'same-language', 'The scenario itself is in this language.', fix)];
};

const wrongShape = (content: unknown, issues: readonly z.core.$ZodIssue[]): Finding[] =>
  issues.map(({ path, message, code }) => {
    const at = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const written = valueAt(content, at);
    const long = typeof written === 'string' && written.length > TEXT_LENGTH;
    const words = long
      ? `Write ${TEXT_LENGTH} letters at most.`
      : 'A translation has format, language and texts, each text by its name.';
    const name = code === 'unrecognized_keys' ? 'unknown-field' : 'wrong-value';
    return error(at, name, `${at.join('.') || 'the file'}: ${message}.`, advice(words));
  });

const soundness = (field: string, value: unknown): number =>
  localeSchema.safeParse({ [field]: value }).error?.issues.filter(({ path }) => path[0] === field)
    .length ?? 0;

/**
 * Reads a translation of a scenario. What is missing is a warning each, for the original stands in; what the scenario
 * does not have is an error.
 */
export const parseLocale = (written: string, file: string, scenario: Scenario): ParsedLocale => {
  const read = readYaml(written, file, soundness);
  if (!read.ok) return read;
  const tell = (findings: readonly Finding[]): Problem[] =>
    findings
      .slice(0, MOST_PROBLEMS)
      .map((finding) => read.places.found(finding, finding.code === 'unknown-text'));
  const result = localeSchema.safeParse(read.content);
  if (!result.success)
    return { ok: false, problems: tell(wrongShape(read.content, result.error.issues)) };
  const locale = result.data;
  const known = originals(scenario);
  const findings = [
    ...sameLanguage(locale, scenario),
    ...Object.entries(locale.texts).flatMap(([address, words]) => checkText(address, words, known)),
    ...missingTexts(locale.texts, known),
  ];
  const problems = tell(findings);
  const sound = !findings.some(({ severity }) => severity === 'error');
  return sound ? { ok: true, locale, problems } : { ok: false, problems };
};
