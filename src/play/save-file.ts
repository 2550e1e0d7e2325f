import { download } from '../keeping/files.ts';
import { KEEPING } from '../words/keeping.ts';
import type { Running } from './begin.ts';

/** Hands the game's record to the player as a file. */
export function saveToFile({ plan, session }: Running): void {
  const name = KEEPING.fileName(plan.scenario.id, plan.seat, plan.seed);
  download(name, `${JSON.stringify(session.record(), null, 1)}\n`);
}
