import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { inRoot, ROOT } from '../paths.ts';
import { pocketEdition } from './pocket.ts';

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}
type Parsed =
  { readonly ok: true; readonly scenario: unknown } | { ok: false; problems: readonly Problem[] };
interface Parser {
  readonly parseScenario: (text: string, file: string) => Parsed;
}
type ParsedLocale =
  { readonly ok: true; readonly locale: unknown } | { ok: false; problems: readonly Problem[] };
interface LocaleParser {
  readonly parseLocale: (text: string, file: string, scenario: unknown) => ParsedLocale;
}
interface Localiser {
  readonly localised: (scenario: unknown, locale: unknown) => unknown;
}

const inScenario = (file: string): string =>
  pathToFileURL(inRoot('src/scenario', `${file}.ts`)).href;
const PARSER = inScenario('parse');

const moduleOf = (value: unknown) => ({
  code: `export default ${JSON.stringify(value)};`,
  map: null,
  moduleType: 'js' as const,
});

/** Problems as an author reads them, for a build that fails. */
const told = (file: string, problems: readonly Problem[]): string =>
  problems.map((p) => `${file}:${p.line}:${p.column} ${p.sentence}`).join('\n');

/** Turns an imported `locales/<language>.yaml` into the checked JSON of the whole scenario in that language. */
export function locales(): Plugin {
  return {
    name: 'locales',
    enforce: 'pre',
    transform: {
      filter: { id: /\/scenarios\/[^/]+\/locales\/[a-z]+\.yaml$/ },
      async handler(text, id) {
        const original = join(dirname(dirname(id)), 'scenario.yaml');
        this.addWatchFile(original);
        const { parseScenario } = (await import(PARSER)) as Parser;
        const { parseLocale } = (await import(inScenario('locale'))) as LocaleParser;
        const { localised } = (await import(inScenario('localise'))) as Localiser;
        const parsed = parseScenario(readFileSync(original, 'utf8'), relative(ROOT, original));
        if (!parsed.ok) return this.error(told(relative(ROOT, original), parsed.problems));
        const file = relative(ROOT, id);
        const read = parseLocale(text, file, parsed.scenario);
        if (!read.ok) return this.error(told(file, read.problems));
        return moduleOf(localised(parsed.scenario, read.locale));
      },
    },
  };
}

/** Turns an imported scenario.yaml into its checked JSON, so that pages need no parser; `?pocket` makes it smaller. */
export function scenarios(): Plugin {
  return {
    name: 'scenarios',
    enforce: 'pre',
    transform: {
      filter: { id: /\/scenario\.yaml(?:\?pocket)?$/ },
      async handler(text, address) {
        const [id = address, edition] = address.split('?');
        const { parseScenario } = (await import(PARSER)) as Parser;
        const file = relative(ROOT, id);
        const parsed = parseScenario(text, file);
        if (parsed.ok) {
          const { scenario } = parsed;
          const whole = edition === 'pocket' ? pocketEdition(scenario) : scenario;
          return moduleOf(whole);
        }
        return this.error(
          `The scenario ${basename(dirname(id))} has problems:\n${told(file, parsed.problems)}`,
        );
      },
    },
  };
}
