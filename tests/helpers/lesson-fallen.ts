/** A lesson on disk whose table has just seen a government fall, as a server that was stopped then would leave it. */
import { join } from 'node:path';
import { LessonGame, startOf } from '../../src/classroom/game.ts';
import { Journal } from '../../src/classroom/journal.ts';
import { freshMeta } from '../../src/classroom/meta.ts';
import { scenariosIn } from '../../src/classroom/scenarios.ts';
import { JOURNAL_FORMAT } from '../../src/classroom/store.ts';
import { inRoot } from '../../scripts/paths.ts';
import { answerTo, chanceFrom } from './classroom-student.ts';
import { must } from './core.ts';

const SCENARIO = 'tutorial-3-rounds';
const ROUNDS = 3;
/** One game in five sees a government fall when all play at random. */
const MOST_GAMES = 100;

export const FALLEN_CODE = 'PRESS2';

const fallenIn = (game: LessonGame): string | undefined =>
  game.host.sharedPart().seats.find(({ fallen }) => fallen)?.id;

const move = (game: LessonGame, chance: (below: number) => number): void => {
  const [seat] = game.host.awaited;
  const view = seat === undefined ? null : game.host.viewFor(seat);
  const command = view === null ? null : answerTo(view, chance);
  const refused =
    command === null || game.host.submit(seat ?? '', command, view?.shared.question ?? '');
  if (refused !== null) game.moveOn();
};

/** Writes the lesson into a server's folder; gives the seat whose government has fallen. */
export async function writeFallen(folder: string): Promise<string> {
  const playable = must(scenariosIn(inRoot('scenarios')).get(SCENARIO));
  const seats = playable.model.scenario.actors.map(({ id }) => id);
  for (let seed = 1; seed <= MOST_GAMES; seed++) {
    const start = startOf(playable, seed, ROUNDS, seats);
    const game = new LessonGame(playable, start);
    const chance = chanceFrom(seed);
    while (!game.host.isOver && fallenIn(game) === undefined) move(game, chance);
    const fallen = fallenIn(game);
    if (fallen === undefined || game.host.isOver) continue;
    const fresh = freshMeta(FALLEN_CODE, playable.model, { minutes: 45, heads: 2 }, Date.now());
    const meta = { ...fresh, stage: 'playing', startedAt: Date.now(), absence: 600 };
    const journal = new Journal(join(folder, `${FALLEN_CODE}.journal`));
    await journal.append(
      { t: 'lesson', format: JOURNAL_FORMAT, meta },
      { t: 'game', start },
      ...game.drain(),
    );
    await journal.close();
    return fallen;
  }
  throw new Error('no government fell in a hundred games');
}
