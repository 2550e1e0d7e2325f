import { readText } from '../keeping/files.ts';
import { difficultyOf } from '../debate/players.ts';
import { RULES_VERSION, scenarioHash } from '../debate/record.ts';
import { readGameFile } from '../keeping/game-file.ts';
import type { GameFile } from '../keeping/game-file.ts';
import type { Snapshot } from '../keeping/snapshot.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { FILES } from '../words/keeping.ts';
import type { Begin } from './begin.ts';
import { loadScenario } from './catalogue.ts';
import { sharingIn } from './sharing.ts';
import type { Trouble } from './trouble.ts';

/** What a file turned out to be. */
export type Opened =
  { readonly begin: Begin } | { readonly scenario: Scenario } | { readonly trouble: Trouble };

/** Reads a file the player chose: a saved game or a scenario. */
export async function openFile(file: File): Promise<Opened> {
  const title = FILES.title(file.name);
  const text = await readText(file);
  if (text === null) return { trouble: { title, lines: [FILES.tooLarge] } };
  if (!looksLikeRecord(text)) return openScenario(file.name, text);
  const read = readGameFile(text);
  return read.ok
    ? await openGame(title, read.file)
    : { trouble: { title, lines: [FILES.badRecord(read.reason)] } };
}

/** A game is JSON with commands; everything else is read as a scenario. */
const looksLikeRecord = (text: string): boolean =>
  text.trimStart().startsWith('{') && text.includes('"commands"');

/** The crisis a record was played on: the one that comes with the game, or the one the file carries. */
async function scenarioOf(file: GameFile): Promise<Scenario | null> {
  const { id, hash } = file.record.scenario;
  const shipped = await loadScenario(id);
  return shipped !== null && scenarioHash(shipped) === hash ? shipped : file.scenario;
}

async function openGame(title: string, file: GameFile): Promise<Opened> {
  const { record, snapshot } = file;
  if (record.rules !== RULES_VERSION) return lookedAt(title, record.rules, snapshot);
  const scenario = (await scenarioOf(file)) ?? (await loadScenario(record.scenario.id));
  if (scenario === null) {
    return { trouble: { title, lines: [FILES.otherScenario(record.scenario.id)] } };
  }
  const seat = Object.keys(record.seats).find((id) => record.seats[id] === 'human');
  if (seat === undefined) return { trouble: { title, lines: [FILES.noPerson] } };
  const skill = difficultyOf(record.seats);
  const { seed, rounds, conclusions } = record;
  const carried = scenario === file.scenario && (await loadScenario(scenario.id)) !== null;
  const plan = {
    scenario,
    seat,
    seed,
    rounds,
    skill,
    ...(conclusions === undefined ? {} : { conclusions }),
    ...sharingIn(record, { scenario }),
    ...(carried ? { branch: record.scenario.hash.slice(0, 8) } : {}),
  };
  return { begin: { plan, record } };
}

function lookedAt(title: string, rules: number, snapshot: Snapshot | null): Opened {
  const said = FILES.otherRules(rules);
  return snapshot === null
    ? { trouble: { title, lines: [said, FILES.noSnapshot] } }
    : { trouble: { title, lines: [said, FILES.onlyLook], snapshot } };
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
