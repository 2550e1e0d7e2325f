import { useEffect, useState } from 'preact/hooks';
import { useMedia } from '../screen/use.ts';
import { layTrial } from '../keeping/trial.ts';
import type { Trial } from '../keeping/trial.ts';
import { STUDIO } from '../words/studio.ts';
import { Doctor } from './doctor.tsx';
import { EditorPane } from './editor-pane.tsx';
import { Forms } from './forms.tsx';
import { Header } from './header.tsx';
import { Outline } from './outline.tsx';
import { Preview } from './preview.tsx';
import { Problems } from './problems.tsx';
import { TrialFrame } from './trial-frame.tsx';
import { Versions } from './versions.tsx';
import type { Workshop } from './workshop.ts';

interface Props {
  readonly workshop: Workshop;
  readonly said: string;
  readonly onSay: (said: string) => void;
  readonly onFile: (file: File) => Promise<void>;
  readonly onLeave: () => void;
}

/** Something laid over the studio: a game being played or looked at. */
export type Laid = Omit<Trial, 'text'> & { readonly title: string };

const SIDE = ['table', 'doctor', 'outline', 'forms', 'versions'] as const;
const ALL = ['text', ...SIDE] as const;
type Panel = (typeof ALL)[number];

/** Which parts are to be seen at once: three columns, two, or one. */
const COLUMNS = { three: 80, two: '(min-width: 800px)' } as const;

/** Larger letters need wider columns. */
const letters = (count: number): string => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return `(min-width: ${String(count * size)}px)`;
};

/** The text with its problems, and beside it whatever helps to write it. */
export function Studio({ workshop, said, onSay, onFile, onLeave }: Props) {
  const three = useMedia(letters(COLUMNS.three));
  const two = useMedia(COLUMNS.two);
  const [asked, setAsked] = useState<Panel>('table');
  const [trial, setTrial] = useState<Laid | null>(null);
  useLastWord(workshop);
  const open = (laid: Laid): void => {
    const { title: _, ...game } = laid;
    if (layTrial({ ...game, text: workshop.text() })) setTrial(laid);
    else onSay(STUDIO.trial.refused);
  };
  const tabs: readonly Panel[] = three ? SIDE.filter((one) => one !== 'doctor') : two ? SIDE : ALL;
  const panel = tabs.includes(asked) ? asked : 'table';
  const shows = (one: Panel): boolean =>
    panel === one || (one === 'text' && two) || (one === 'doctor' && three);
  return (
    <main class={`studio ${three ? 'three' : two ? 'two' : 'one'}`}>
      <Header {...{ workshop, onSay, onFile, onLeave }} />
      <output class="studio-said note">{said}</output>
      {!two && <Tabs {...{ tabs, panel, onPanel: setAsked }} />}
      <section class="studio-text" aria-label={STUDIO.panels.text} hidden={!shows('text')}>
        <EditorPane workshop={workshop} readOnly={!two} />
        <Problems workshop={workshop} readOnly={!two} />
      </section>
      <div class="studio-side" hidden={!two && panel === 'text'}>
        {two && <Tabs {...{ tabs, panel, onPanel: setAsked }} />}
        {panel === 'table' && <Preview workshop={workshop} onOpen={open} />}
        {panel === 'outline' && (
          <Outline workshop={workshop} onJump={() => !two && setAsked('text')} />
        )}
        {panel === 'forms' && <Forms workshop={workshop} />}
        {panel === 'versions' && <Versions workshop={workshop} />}
        {panel === 'doctor' && <Doctor workshop={workshop} onOpen={open} />}
      </div>
      {three && (
        <div class="studio-doctor">
          <Doctor workshop={workshop} onOpen={open} />
        </div>
      )}
      {trial !== null && <TrialFrame laid={trial} onClose={() => setTrial(null)} />}
    </main>
  );
}

function Tabs(props: {
  readonly tabs: readonly Panel[];
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}) {
  return (
    <nav class="studio-tabs" aria-label={STUDIO.panelsLabel}>
      {props.tabs.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === props.panel}
          onClick={() => props.onPanel(one)}
        >
          {STUDIO.panels[one]}
        </button>
      ))}
    </nav>
  );
}

/** What was typed last is written when the page goes. */
function useLastWord(workshop: Workshop): void {
  useEffect(() => {
    const flush = (): void => workshop.saver.flush();
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
    };
  }, [workshop]);
}
