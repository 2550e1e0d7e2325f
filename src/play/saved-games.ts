import type { GameRecord } from '../debate/record.ts';
import { find, forget, list, put } from '../keeping/saves.ts';
import type { Plan } from './plan.ts';
import { crisisFor, readKept, shelf } from './shelf.ts';

/** One game kept on this device. */
export interface Saved {
  readonly game: string;
  readonly name: string | null;
  readonly savedAt: number;
  readonly plan: Plan;
  readonly record: GameRecord;
  readonly round: number;
  readonly over: boolean;
}

/** Every game on the shelf that can be read, the latest first. */
export async function savedGames(): Promise<readonly Saved[]> {
  const database = await shelf();
  if (database === null) return [];
  const found = await Promise.all(
    (await list(database)).map(async ({ game, savedAt }): Promise<Saved | null> => {
      const { text } = await find(database, game);
      const kept = text === null ? null : readKept(text);
      if (kept === null) return null;
      const goesOn = await crisisFor(database, kept);
      if (goesOn === null) return null;
      const { name, round, over } = kept;
      const { record, scenario } = goesOn;
      return { game, savedAt, name, record, round, over, plan: { ...kept.plan, scenario } };
    }),
  );
  return found.filter((one) => one !== null);
}

/** Gives a game a name of the player's; an empty one takes it away. */
export async function renameGame(game: string, name: string): Promise<void> {
  const database = await shelf();
  if (database === null) return;
  const { text, turn } = await find(database, game);
  const kept = text === null ? null : readKept(text);
  if (kept === null) return;
  const renamed = JSON.stringify({ ...kept, name: name === '' ? null : name });
  await put(database, { game, turn: turn + 1, text: renamed, now: Date.now() });
}

/** Forgets a game for good. */
export async function forgetGame(game: string): Promise<void> {
  const database = await shelf();
  if (database !== null) await forget(database, game);
}
