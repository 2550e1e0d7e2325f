import { useEffect, useState } from 'preact/hooks';
import type { GameRecord } from '../debate/record.ts';
import type { Scenario } from '../scenario/schema.ts';
import { openReplay } from '../session/replay.ts';
import { COMMON } from '../words/common.ts';
import { GAME_LINK, STUDIO_TRIAL } from '../words/replay.ts';
import type { ExtraName } from './address.ts';
import type { Begin } from './begin.ts';
import { beginAt } from './branch.ts';
import { HistoryPage } from './history-page.tsx';
import { linkedGame } from './linked.ts';
import { ReplayPage } from './replay-page.tsx';
import { SavesPage } from './saves-page.tsx';
import { TogetherPage } from './together-page.tsx';
import type { Trouble } from './trouble.ts';
import '../desk/print.css';
import './beside.css';

interface Props {
  readonly name: ExtraName;
  readonly scenario: Scenario;
  readonly onHome: () => void;
  readonly onPlay: (begin: Begin) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

interface Watched {
  readonly scenario: Scenario;
  readonly record: GameRecord;
}

/** A page beside the game. */
export function ExtraPage(props: Props) {
  const [watched, setWatched] = useState<Watched | null>(null);
  if (watched !== null) return <Watching {...props} {...watched} />;
  switch (props.name) {
    case 'history':
      return <HistoryPage scenario={props.scenario} onHome={props.onHome} />;
    case 'saves':
      return (
        <SavesPage
          onHome={props.onHome}
          onPlay={props.onPlay}
          onWatch={({ plan, record }) => setWatched({ scenario: plan.scenario, record })}
        />
      );
    case 'together':
      return <TogetherPage {...props} />;
    case 'replay':
      return <Linked {...props} onGame={setWatched} />;
    case 'trial':
      return <Laid {...props} onGame={setWatched} />;
  }
}

function Linked(props: Props & { readonly onGame: (game: Watched) => void }) {
  useEffect(() => {
    const broken = { title: GAME_LINK.title, lines: [GAME_LINK.broken] };
    linkedGame(location.hash).then(
      (found) =>
        'problem' in found
          ? props.onTrouble({ ...broken, lines: [found.problem] })
          : props.onGame(found),
      () => props.onTrouble(broken),
    );
  }, []);
  return <output>{COMMON.loading}</output>;
}

/** A game that the studio has laid ready. */
function Laid(props: Props & { readonly onGame: (game: Watched) => void }) {
  useEffect(() => {
    const none = { title: STUDIO_TRIAL.title, lines: [STUDIO_TRIAL.none] };
    import('./trial.ts').then(
      ({ laidGame }) => {
        const laid = laidGame();
        if (laid === null) props.onTrouble(none);
        else if ('begin' in laid) props.onPlay(laid.begin);
        else props.onGame(laid);
        return undefined;
      },
      () => props.onTrouble(none),
    );
  }, []);
  return <output>{COMMON.loading}</output>;
}

function Watching({ scenario, record, onHome, onPlay }: Props & Watched) {
  const [replay] = useState(() => openReplay(scenario, record));
  if (replay === null) return <p role="alert">{GAME_LINK.other}</p>;
  return (
    <ReplayPage
      scenario={scenario}
      replay={replay}
      onHome={onHome}
      onBranch={(at) => onPlay(beginAt(scenario, record, at))}
    />
  );
}
