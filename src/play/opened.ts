import { readText } from '../keeping/files.ts';
import { difficultyOf } from '../debate/players.ts';
import type { GameRecord } from '../debate/record.ts';
import { parseRecord } from '../debate/record-schema.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { FILES } from '../words/keeping.ts';
import type { Begin } from './begin.ts';
import { loadScenario } from './catalogue.ts';
import type { Trouble } from './trouble.ts';

/** What a file turned out to be. */
export type Opened =
  { readonly begin: Begin } | { readonly scenario: Scenario } | { readonly trouble: Trouble };

/** Reads a file the player chose: a saved game or a scenario. */
export async function openFile(file: File): Promise<Opened> {
  const title = FILES.title(file.name);
  const text = await readText(file);
  if (text === null) return { trouble: { title, lines: [FILES.tooLarge] } };
  const parsed = looksLikeRecord(text) ? parseRecord(text) : null;
  if (parsed === null) return openScenario(file.name, text);
  return parsed.ok
    ? await openRecord(title, parsed.record)
    : { trouble: { title, lines: [FILES.badRecord(parsed.reason)] } };
}

/** A record is JSON with commands; everything else is read as a scenario. */
const looksLikeRecord = (text: string): boolean =>
  text.trimStart().startsWith('{') && text.includes('"commands"');

async function openRecord(title: string, record: GameRecord): Promise<Opened> {
  const scenario = await loadScenario(record.scenario.id);
  if (scenario === null) {
    return { trouble: { title, lines: [FILES.otherScenario(record.scenario.id)] } };
  }
  const seat = Object.keys(record.seats).find((id) => record.seats[id] === 'human');
  if (seat === undefined) return { trouble: { title, lines: [FILES.noPerson] } };
  const skill = difficultyOf(record.seats);
  const { seed, rounds, conclusions } = record;
  const plan = { scenario, seat, seed, rounds, skill };
  return {
    begin: { plan: conclusions === undefined ? plan : { ...plan, conclusions }, record },
  };
}

const MOST = 12;

function openScenario(name: string, text: string): Opened {
  const parsed = parseScenario(text, name);
  if (parsed.ok) return { scenario: parsed.scenario };
  const lines = parsed.problems
    .slice(0, MOST)
    .map((one) => `${FILES.problem(name, one.line, one.column)}: ${one.sentence}`);
  const more = parsed.problems.length - lines.length;
  return {
    trouble: { title: FILES.title(name), lines: more > 0 ? [...lines, FILES.more(more)] : lines },
  };
}
