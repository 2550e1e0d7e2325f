import { check } from './check.ts';
import { replayFile } from './replay.ts';
import { simulateFile } from './simulate.ts';

const USAGE = `usage: npm run --silent scenario -- check FILE…
       npm run --silent scenario -- simulate FILE [--games N] [--seed S] [--rounds R] [--json]
       npm run --silent scenario -- replay RECORD [--scenario FILE]
`;

const [command, ...rest] = process.argv.slice(2);
const commands: Readonly<Record<string, (args: readonly string[]) => number>> = {
  check,
  simulate: simulateFile,
  replay: replayFile,
};
const run = commands[command ?? ''];
if (!run || rest.length === 0) process.stderr.write(USAGE);
process.exitCode = run && rest.length > 0 ? run(rest) : 2;
