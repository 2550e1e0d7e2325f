import { useEffect, useState } from 'preact/hooks';
import { SAVES } from '../words/replay.ts';
import type { Begin } from './begin.ts';
import { HomeHead } from './home-head.tsx';
import { forgetGame, renameGame, savedGames } from './saved-games.ts';
import type { Saved } from './saved-games.ts';
import { whoseGame } from './sharing.ts';
import './saves.css';

interface Props {
  readonly onHome: () => void;
  readonly onPlay: (begin: Begin) => void;
  readonly onWatch: (saved: Saved) => void;
}

/** Every game kept on this device: go on, watch, name, delete. */
export function SavesPage({ onHome, onPlay, onWatch }: Props) {
  const [games, setGames] = useState<readonly Saved[] | null>(null);
  const load = (): void => void savedGames().then(setGames);
  useEffect(load, []);
  return (
    <main class="beside saves">
      <HomeHead title={SAVES.title} onHome={onHome} />
      {games?.length === 0 && <p>{SAVES.none}</p>}
      <ul>
        {games?.map((saved) => (
          <SavedGame
            key={saved.game}
            saved={saved}
            onPlay={() => onPlay({ plan: saved.plan })}
            onWatch={() => onWatch(saved)}
            onRename={(name) => void renameGame(saved.game, name).then(load)}
            onForget={() => void forgetGame(saved.game).then(load)}
          />
        ))}
      </ul>
    </main>
  );
}

/** A game of several people shows one of them from the inside: only when it is over. */
const mayBeWatched = ({ plan, over }: Saved): boolean => over || plan.sharing === undefined;

const whereOf = ({ plan, round, over }: Saved): string =>
  SAVES.where(plan.scenario.title, whoseGame(plan), round, plan.rounds, over);

function SavedGame(props: {
  readonly saved: Saved;
  readonly onPlay: () => void;
  readonly onWatch: () => void;
  readonly onRename: (name: string) => void;
  readonly onForget: () => void;
}) {
  const { saved } = props;
  const [asking, setAsking] = useState<'nothing' | 'name' | 'delete'>('nothing');
  const when = new Date(saved.savedAt).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <li aria-label={saved.name ?? whereOf(saved)}>
      <h2>{saved.name ?? whereOf(saved)}</h2>
      <p class="fine">
        {saved.name === null ? '' : `${whereOf(saved)} · `}
        {when}
      </p>
      {asking === 'name' && (
        <Naming
          name={saved.name ?? ''}
          onName={(name) => {
            setAsking('nothing');
            props.onRename(name);
          }}
        />
      )}
      <div class="buttons">
        {asking === 'delete' ? (
          <>
            <button type="button" onClick={props.onForget}>
              {SAVES.sure}
            </button>
            <button type="button" class="primary" onClick={() => setAsking('nothing')}>
              {SAVES.spare}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="primary" onClick={props.onPlay}>
              {saved.over ? SAVES.look : SAVES.goOn}
            </button>
            {mayBeWatched(saved) && (
              <button type="button" onClick={props.onWatch}>
                {SAVES.watch}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => setAsking('name')}>
              {SAVES.rename}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking('delete')}>
              {SAVES.remove}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

const LONGEST_NAME = 60;

function Naming(props: { readonly name: string; readonly onName: (name: string) => void }) {
  const [name, setName] = useState(props.name);
  return (
    <form
      class="naming"
      onSubmit={(event) => {
        event.preventDefault();
        props.onName(name.trim());
      }}
    >
      <label class="field">
        {SAVES.name}
        <input
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </label>
      <button type="submit">{SAVES.keep}</button>
    </form>
  );
}
