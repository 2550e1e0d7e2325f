import { hashOf } from '../debate/hash.ts';
import type { Begin, Running } from './begin.ts';

/** The game as it stood before one command of the record, to be played on under a name of its own. */
export function branchAt({ plan, session }: Running, at: number): Begin {
  const record = session.record();
  const prefix = { ...record, commands: record.commands.slice(0, at) };
  return { plan: { ...plan, branch: hashOf(prefix).slice(0, 8) }, record: prefix, fresh: true };
}
