import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import { LESSON } from '../words/lesson.ts';
import { WALL } from '../words/lesson-screen.ts';
import { baseOf, isLocal, linksOf } from './addresses.ts';
import { Qr } from './qr.tsx';
import type { WallProps } from './wall.tsx';

/** With more names than this the wall is full without it; it is on every phone. */
const ROOM_FOR_SUMMARY = 18;

/** Before the start: how to come in, and who has. */
export function WallLobby({ lobby, scenario }: WallProps) {
  const links = linksOf(baseOf(location.href), lobby.code);
  const address = links.join.replace(/^https?:\/\//, '').replace(/#.*$/, '');
  const { people } = lobby;
  const names = namesOf(scenario);
  return (
    <main class="wall-lobby">
      <div class="wall-join">
        <p>{WALL.joinAt}</p>
        <p class="wall-address">{address}</p>
        <p>{WALL.code}</p>
        <p class="wall-code">{lobby.code}</p>
        {isLocal(location.href) ? (
          <p class="fine">{WALL.local}</p>
        ) : (
          <Qr text={links.join} name={WALL.qr} />
        )}
      </div>
      <section class="wall-people" aria-labelledby="here-title">
        <h2 id="here-title">
          {WALL.here}: {LESSON.people(people.length)}
        </h2>
        {people.length === 0 && <p>{WALL.waiting}</p>}
        <ul>
          {people.map(({ id, name, seat, here, ready }) => (
            <li key={id} data-here={here}>
              {seat !== null && <Flag code={names.actor(seat)?.flag} />} {name}
              {ready && (
                <span class="tick-mark">
                  {' '}
                  ✓<span class="for-ears"> {LESSON.isReady}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
        {people.length <= ROOM_FOR_SUMMARY && (
          <div class="paper wall-news">
            <h3>{scenario.title}</h3>
            <p class="said">{scenario.summary}</p>
          </div>
        )}
      </section>
    </main>
  );
}
