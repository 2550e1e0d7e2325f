import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { COMMON } from '../words/common.ts';
import { START_PROBLEM } from '../words/keeping.ts';
import { useArriving } from './arriving.ts';
import type { Arriving } from './arriving.ts';
import type { ExtraPage } from './extra.tsx';
import type { Front } from './front.tsx';
import { Game } from './game.tsx';
import { Late } from './late.tsx';
import { pageFor } from './pages.ts';
import type { Page } from './pages.ts';
import { linkTo } from './plan.ts';
import { Problem } from './problem.tsx';
import { beginGame } from './begin.ts';
import type { Begin } from './begin.ts';

const extraPage = async () => (await import('./extra.tsx')).ExtraPage;

/** The pages beside the game come when they are asked for. */
function LateExtra(props: ComponentProps<typeof ExtraPage>) {
  const arriving = useArriving(true, extraPage);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

const front = async () => (await import('./front.tsx')).Front;

/** Whoever follows the link of a game needs no front page. */
function LateFront(props: ComponentProps<typeof Front>) {
  const arriving = useArriving(true, front);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Loading arriving={arriving} /> : <Arrived {...props} />;
}

const together = async () => (await import('./together.tsx')).Together;

/** One person needs no curtain. */
function LateTogether(props: ComponentProps<typeof Game>) {
  const arriving = useArriving(true, together);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Loading arriving={arriving} /> : <Arrived {...props} />;
}

/** The name of the game, until there is more to read. */
function Loading({ arriving = null }: { readonly arriving?: Arriving<unknown> | null }) {
  return (
    <main class="loading">
      <h1>{COMMON.title}</h1>
      {arriving?.missing === true ? <Late arriving={arriving} /> : <p>{COMMON.loading}</p>}
    </main>
  );
}

/** One page at a time: the opening, the choice of a seat, the game, or what went wrong. */
export function App() {
  const [page, setPage] = useState<Page>({ at: 'loading' });
  const go = (next: Promise<Page>): void => {
    next.then(setPage, () =>
      setPage({ at: 'problem', problem: { ...START_PROBLEM, lines: [START_PROBLEM.text] } }),
    );
  };
  const open = (search: string): void => go(pageFor(search));
  useEffect(() => {
    const follow = (): void => open(location.search);
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const play = (begin: Begin): void => {
    history.pushState(null, '', linkTo(begin.plan));
    go(beginGame(begin).then((running): Page => ({ at: 'game', running })));
  };
  const home = (): void => {
    history.pushState(null, '', location.pathname);
    open('');
  };
  const choose = (scenario: Scenario): void =>
    setPage({ at: 'front', scenario, save: null, seats: true, unusable: [] });
  switch (page.at) {
    case 'loading':
      return <Loading />;
    case 'front':
      return (
        <LateFront
          key={page.scenario.id}
          {...page}
          onPlay={play}
          onTrouble={(problem) => setPage({ at: 'problem', problem })}
        />
      );
    case 'extra':
      return (
        <LateExtra
          key={page.name}
          name={page.name}
          scenario={page.scenario}
          onHome={home}
          onPlay={play}
          onTrouble={(problem) => setPage({ at: 'problem', problem })}
        />
      );
    case 'game': {
      const { running } = page;
      const AnyGame = running.plan.sharing === undefined ? Game : LateTogether;
      return (
        <AnyGame
          key={running.id}
          running={running}
          onNew={home}
          onPlay={play}
          onAgain={() => play({ plan: running.plan, fresh: true })}
        />
      );
    }
    case 'problem':
      return <Problem problem={page.problem} onHome={home} onPlay={play} onSeats={choose} />;
  }
}
