import { useEffect, useState } from 'preact/hooks';
import { listDrafts, openDrafts, putDraft } from '../keeping/drafts.ts';
import type { Draft, DraftBox } from '../keeping/drafts.ts';
import { STUDIO } from '../words/studio.ts';
import { readScenarioFile } from './files.ts';
import { textIn } from './link.ts';
import { titleIn } from './models.ts';
import { Start } from './start.tsx';
import { Studio } from './studio.tsx';
import { Workshop } from './workshop.ts';

/** The draft that this page shows, told by its address, so that a reload comes back to it. */
const wantedDraft = (): string | null => new URLSearchParams(location.search).get('draft');

const newDraft = (text: string): Draft => ({
  id: crypto.getRandomValues(new Uint32Array(2)).join('-'),
  name: titleIn(text),
  text,
  savedAt: Date.now(),
});

/** The start page or the studio, and every way by which a text comes in. */
export function App() {
  const [box, setBox] = useState<DraftBox | null | undefined>(undefined);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [workshop, setWorkshop] = useState<Workshop | null>(null);
  const [said, setSaid] = useState('');
  const enter = (draft: Draft, from: DraftBox | null): void => {
    history.replaceState(null, '', `?draft=${draft.id}`);
    setWorkshop((before) => {
      before?.end();
      return new Workshop(draft, from);
    });
  };
  const begin = async (text: string, from: DraftBox | null): Promise<void> => {
    const draft = newDraft(text);
    if (from !== null) await putDraft(from, draft).catch(() => undefined);
    enter(draft, from);
  };
  /** Opens what the address carries, if it carries anything. */
  const follow = async (from: DraftBox | null): Promise<boolean> => {
    const linked = textIn(location.hash);
    if (linked === 'broken') setSaid(STUDIO.link.broken);
    else if (linked !== 'none') await begin(linked.text, from);
    return linked !== 'none';
  };
  const arrive = async (): Promise<void> => {
    const opened = await openDrafts();
    const all = opened === null ? [] : await listDrafts(opened);
    setBox(opened);
    setDrafts(all);
    if (await follow(opened)) return;
    const draft = all.find(({ id }) => id === wantedDraft());
    if (draft !== undefined) enter(draft, opened);
  };
  useEffect(() => {
    document.title = STUDIO.title;
    arrive().catch(() => setBox(null));
  }, []);
  useLink(() => void follow(box ?? null));
  const openFile = async (file: File): Promise<void> => {
    const read = await readScenarioFile(file);
    if ('problem' in read) return setSaid(read.problem);
    await begin(read.text, box ?? null);
    setSaid(STUDIO.file.opened(file.name));
  };
  useDrop((file) => void openFile(file));
  const leave = async (): Promise<void> => {
    workshop?.end();
    history.replaceState(null, '', location.pathname);
    if (box) setDrafts(await listDrafts(box));
    setSaid('');
    setWorkshop(null);
  };
  const shared = { said, onFile: openFile };
  if (box === undefined) return <output class="studio-wait">{STUDIO.problems.reading}</output>;
  if (workshop !== null) {
    return (
      <Studio
        key={workshop.draft.id}
        workshop={workshop}
        {...shared}
        onSay={setSaid}
        onLeave={() => void leave()}
      />
    );
  }
  return (
    <Start
      {...shared}
      box={box}
      drafts={drafts}
      onDrafts={setDrafts}
      onDraft={(draft) => enter(draft, box)}
      onText={(text) => void begin(text, box)}
    />
  );
}

/** A link written over the address of this page does not load it anew. */
function useLink(follow: () => void): void {
  useEffect(() => {
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
}

/** A file dropped anywhere on the page is opened. */
function useDrop(open: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop, true);
    };
  });
}
