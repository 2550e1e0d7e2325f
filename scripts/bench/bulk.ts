/** Bulk play of the flagship by bots alone, in Node and in a browser, beside the typed-array yardstick. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { inRoot } from '../paths.ts';
import { bundle } from './bundle.ts';
import { withBrowser } from './chromium.ts';
import type { Figure } from './report.ts';
import { measureSpeeds, type Speeds } from './speeds.ts';

const FLAGSHIP = 'scenarios/mali-2013/scenario.yaml';
const GAMES = 200;

const speedsSchema: z.ZodType<Speeds> = z.object({
  bulk: z.number(),
  kernel: z.number(),
  table: z.number(),
  actor: z.number(),
  choices: z.object({ game: z.number(), kernel: z.number() }),
});

/** The flagship, read and checked. */
export function flagship(): Scenario {
  const parsed = parseScenario(readFileSync(inRoot(FLAGSHIP), 'utf8'), FLAGSHIP);
  if (!parsed.ok) throw new Error(`${FLAGSHIP} has problems.`);
  return parsed.scenario;
}

async function inChromium(
  scenario: Scenario,
): Promise<{ readonly version: string; readonly speeds: Speeds }> {
  const content = await bundle('scripts/bench/in-browser.ts');
  return await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    const measured = await page.evaluate(
      (input): unknown => {
        const measure: unknown = Reflect.get(globalThis, 'measureSpeeds');
        if (typeof measure !== 'function') throw new Error('The bundle did not load.');
        return Reflect.apply(measure, undefined, input);
      },
      [scenario, GAMES] as const,
    );
    return { version: browser.version(), speeds: speedsSchema.parse(measured) };
  });
}

function figures(engine: string, speeds: Speeds): Figure[] {
  const { bulk, kernel, table, actor, choices } = speeds;
  const rate = (name: string, value: number): Figure => ({
    name: `${engine}: ${name}`,
    value,
    unit: 'games/s',
  });
  return [
    rate('bots alone, 8 rounds', bulk),
    rate('typed-array yardstick', kernel),
    { name: `${engine}: yardstick ÷ bots alone`, value: kernel / bulk, unit: '×' },
    rate('replay through the compiled chart', table),
    rate('replay through a live actor', actor),
    { name: `${engine}: compiled ÷ live actor`, value: table / actor, unit: '×' },
    { name: `${engine}: choices a game`, value: choices.game, unit: '' },
    { name: `${engine}: choices a game of the yardstick`, value: choices.kernel, unit: '' },
  ];
}

/** Measures both engines. */
export async function bulkFigures(): Promise<Figure[]> {
  const scenario = flagship();
  const node = figures(`Node ${process.versions.node}`, measureSpeeds(scenario, GAMES));
  const { version, speeds } = await inChromium(scenario);
  return [...node, ...figures(`Chromium ${version.split('.')[0] ?? ''}`, speeds)];
}
