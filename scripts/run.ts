import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

/** The environment without the variables that would change what a tool produces. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  delete environment['NODE_ENV'];
  return environment;
}

/** Runs a program in the checkout and gives its exit code; it writes where we write. */
export function run(command: string, args: readonly string[], quiet = false): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: cleanEnvironment(),
      stdio: quiet ? ['ignore', 2, 2] : ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a script on the Node that runs us. */
export function runNode(args: readonly string[], quiet = false): Promise<number> {
  return run(process.execPath, args, quiet);
}
