import { basename, dirname, relative } from 'node:path';
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

const PARSER = pathToFileURL(inRoot('src/scenario/parse.ts')).href;

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
          return {
            code: `export default ${JSON.stringify(whole)};`,
            map: null,
            moduleType: 'js',
          };
        }
        const lines = parsed.problems.map((p) => `${file}:${p.line}:${p.column} ${p.sentence}`);
        return this.error(
          [`The scenario ${basename(dirname(id))} has problems:`, ...lines].join('\n'),
        );
      },
    },
  };
}
