import { download } from '../keeping/files.ts';
import type { GameFile } from '../keeping/game-file.ts';
import { KEEPING } from '../words/keeping.ts';
import type { Running } from './begin.ts';

/** Hands the game to the player as a file: its record, the crisis it is played on, and how it stands. */
export async function saveToFile({ plan, session }: Running): Promise<void> {
  const { snapshotOf } = await import('../desk/snapshot-of.ts');
  const { scenario } = plan;
  const snapshot = snapshotOf(scenario, session.view());
  const file: GameFile = { format: 2, record: session.record(), scenario, snapshot };
  download(KEEPING.fileName(scenario.id, plan.seat, plan.seed), `${JSON.stringify(file)}\n`);
}
