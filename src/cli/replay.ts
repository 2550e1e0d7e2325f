import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { knowsRule, loadModel } from '../debate/load.ts';
import { debateHash, recordHash, scenarioHash } from '../debate/record.ts';
import { replay } from '../debate/replay.ts';
import type { GameRecord } from '../debate/record.ts';
import { readGameFile } from '../keeping/game-file.ts';
import type { GameFile } from '../keeping/game-file.ts';
import type { Scenario } from '../scenario/schema.ts';
import { readScenario, readText } from './read.ts';

const SCENARIOS = 'scenarios';

const complain = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return 1;
};

const shippedFile = (id: string): string | null => {
  const folder = readdirSync(SCENARIOS).find((name) => name === id);
  return folder === undefined ? null : join(SCENARIOS, folder, 'scenario.yaml');
};

const tell = (scenario: Scenario, record: GameRecord): number => {
  const model = loadModel(scenario, record.conclusions);
  const { debate, refusal, played } = replay(model, record);
  if (refusal) {
    return complain(
      `Command ${played + 1} of ${record.commands.length} is refused: ${refusal.refused}.`,
    );
  }
  const ending = scenario.endings[debate.ending]?.id ?? 'unfinished';
  const lines = [
    `record ${recordHash(record)}`,
    `final ${debateHash(debate)}`,
    `ending ${ending}`,
    `commands ${played}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};

/** The scenario that was named, else the one the file carries, else the one that comes with the game. */
const scenarioFor = (file: GameFile, named: string | undefined): Scenario | null => {
  if (named === undefined && file.scenario !== null) return file.scenario;
  const path = named ?? shippedFile(file.record.scenario.id);
  const read = path === null ? null : readScenario(path);
  return read?.ok === true ? read.scenario : null;
};

/** Plays a record again and prints its hash, the hash of the whole final state, and the ending. */
export const replayFile = (args: readonly string[]): number => {
  const options = { scenario: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const text = readText(positionals[0] ?? '');
  if (text === null) return complain('The record is missing, larger than 1 MB, or not UTF-8 text.');
  const read = readGameFile(text);
  if (!read.ok) return complain(`This is not a record of a game: ${read.reason}.`);
  const { record } = read.file;
  const scenario = scenarioFor(read.file, values.scenario);
  if (scenario === null) {
    return complain(
      `The scenario "${record.scenario.id}" is not here; name its file with --scenario.`,
    );
  }
  if (scenarioHash(scenario) !== record.scenario.hash) {
    return complain('The record was played on another version of this scenario.');
  }
  if (!knowsRule(scenario, record.conclusions)) {
    return complain('The record was played by a qualified majority, and this scenario has none.');
  }
  return tell(scenario, record);
};
