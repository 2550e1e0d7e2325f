import { Dialog } from '../desk/dialog.tsx';
import type { HelpPage } from '../desk/defining.ts';
import { Glossary } from '../desk/glossary.tsx';
import { Definition } from '../desk/definition.tsx';
import { How } from '../desk/how.tsx';
import { StateOfThings } from '../desk/state-of-things.tsx';
import { shown } from '../screen/shown.ts';
import { useStore } from '../screen/use.ts';
import type { Term } from '../words/glossary.ts';
import { HELP } from '../words/reader.ts';
import { WAYS_ON } from '../words/ways-on.ts';
import { KeysPage } from './keys-page.tsx';
import { ReadingPage } from './reading-page.tsx';
import { taskOf } from './task.ts';
import '../desk/help.css';

interface Props {
  readonly page: HelpPage;
  readonly term?: Term;
  readonly onPage: (page: HelpPage) => void;
  readonly onClose: () => void;
}

/** The help: one page at a time, or the one term that was asked for. */
export function HelpPages({ page, term, onPage, onClose }: Props) {
  if (term !== undefined) {
    return (
      <Dialog title={term.name} onClose={onClose}>
        <Definition term={term} onAll={() => onPage('glossary')} />
      </Dialog>
    );
  }
  return (
    <Dialog title={HELP.title} onClose={onClose} ways={<Ways page={page} onPage={onPage} />}>
      <div class="help-page">
        <Page page={page} />
      </div>
      <p>
        <a href="./studio.html">{WAYS_ON.studio}</a>
      </p>
    </Dialog>
  );
}

const ORDER: readonly HelpPage[] = ['how', 'state', 'keys', 'reading', 'glossary'];

/** The ways between the pages; what tells of a game is left out while there is none. */
function Ways({ page, onPage }: Pick<Props, 'page' | 'onPage'>) {
  const game = useStore(shown);
  return (
    <nav class="help-ways" aria-label={HELP.title}>
      {ORDER.filter((one) => one !== 'state' || game !== null).map((one) => (
        <button
          key={one}
          type="button"
          class="help-way"
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onPage(one)}
        >
          {HELP.pages[one]}
        </button>
      ))}
    </nav>
  );
}

function Page({ page }: Pick<Props, 'page'>) {
  const game = useStore(shown);
  switch (page) {
    case 'how':
      return <How scenario={game?.scenario ?? null} />;
    case 'state':
      return <StateOfThings shown={game} task={game === null ? 'waiting' : taskOf(game.view)} />;
    case 'keys':
      return <KeysPage />;
    case 'reading':
      return <ReadingPage />;
    case 'glossary':
      return <Glossary scenario={game?.scenario ?? null} />;
  }
}
