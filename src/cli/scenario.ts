import { check } from './check.ts';
import { reachFile } from './reach.ts';
import { replayFile } from './replay.ts';
import { simulateFile } from './simulate.ts';

const USAGE = `usage: npm run --silent scenario -- check FILE…
       npm run --silent scenario -- simulate FILE [--games N] [--seed S] [--rounds R] [--rule RULE] [--json]
       npm run --silent scenario -- reach FILE [--games N] [--seed S] [--alone] [--json]
       npm run --silent scenario -- replay RECORD [--scenario FILE]
`;

const [command, ...rest] = process.argv.slice(2);
const commands: Readonly<Record<string, (args: readonly string[]) => number>> = {
  check,
  simulate: simulateFile,
  reach: reachFile,
  replay: replayFile,
};

/** Whether an error is about how the command was asked, and not about what it did. */
const isAboutArguments = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const answer = (name: string, args: readonly string[]): number => {
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!run || args.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    return run(args);
  } catch (error) {
    if (!isAboutArguments(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

process.exitCode = answer(command ?? '', rest);
