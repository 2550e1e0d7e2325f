import { check } from './check.ts';
import { explainFile } from './explain.ts';
import { HELP, USAGE } from './help.ts';
import type { CommandName } from './help.ts';
import { newScenario } from './new.ts';
import { reachFile } from './reach.ts';
import { replayFile } from './replay.ts';
import { simulateFile } from './simulate.ts';

const COMMANDS: Readonly<Record<CommandName, (args: readonly string[]) => number>> = {
  check,
  simulate: simulateFile,
  reach: reachFile,
  new: newScenario,
  explain: explainFile,
  replay: replayFile,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

/** What was asked wrongly, where an error is about how the command was asked; else null. */
const misunderstood = (name: CommandName, error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const [option = ''] = /(?<=')-[^' ]+/.exec(error.message) ?? [];
  const more = `scenario -- ${name} --help names them all.`;
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `${name} has no option ${option}; ${more}`;
  }
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `${option} was given a wrong value or none; ${more}`;
  }
  return null;
};

const say = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

const complainAbout = (text: string): number => {
  process.stderr.write(text);
  return 2;
};

const answer = (name: string, args: readonly string[]): number => {
  if (!isCommand(name)) {
    return asksForHelp([name, ...args]) ? say(USAGE) : complainAbout(USAGE);
  }
  if (asksForHelp(args)) return say(HELP[name]);
  if (args.length === 0) return complainAbout(HELP[name]);
  try {
    return COMMANDS[name](args);
  } catch (error) {
    const sentence = misunderstood(name, error);
    if (sentence === null) throw error;
    return complainAbout(`${sentence}\n`);
  }
};

const [command = '', ...rest] = process.argv.slice(2);
process.exitCode = answer(command, rest);
