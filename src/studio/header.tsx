import { useState } from 'preact/hooks';
import { download } from '../keeping/files.ts';
import { useStore } from '../screen/use.ts';
import { STUDIO } from '../words/studio.ts';
import { fileName } from './files.ts';
import { fragmentOf, SAFE_LINK } from './link.ts';
import { titleIn } from './models.ts';
import { OpenFile } from './open-file.tsx';
import type { Workshop } from './workshop.ts';

interface Props {
  readonly workshop: Workshop;
  readonly onSay: (said: string) => void;
  readonly onFile: (file: File) => Promise<void>;
  readonly onLeave: () => void;
}

/** What is being written, whether it is kept, and the ways in and out. */
export function Header({ workshop, onSay, onFile, onLeave }: Props) {
  const sound = useStore(workshop.sound);
  const [link, setLink] = useState<string | null>(null);
  const title = sound?.title ?? workshop.draft.name;
  const share = async (): Promise<void> => {
    const fragment = fragmentOf(workshop.text());
    if (fragment === null) return onSay(STUDIO.link.tooLong);
    const address = new URL('./studio.html', location.href).href + fragment;
    const letters = address.length.toLocaleString('en-GB');
    try {
      await navigator.clipboard.writeText(address);
      onSay(address.length > SAFE_LINK ? STUDIO.link.long(letters) : STUDIO.link.copied(letters));
    } catch {
      setLink(address);
    }
  };
  const save = (): void => {
    const text = workshop.text();
    download(fileName(titleIn(text)), text, 'text/yaml');
  };
  return (
    <header class="studio-header">
      <h1>{STUDIO.title}</h1>
      <p class="studio-name">{title}</p>
      <SavedState workshop={workshop} />
      <nav class="buttons" aria-label={STUDIO.actions}>
        <OpenFile onFile={onFile} />
        <button type="button" class="quiet" onClick={save}>
          {STUDIO.save}
        </button>
        <button type="button" class="quiet" onClick={() => void share()}>
          {STUDIO.link.copy}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {STUDIO.drafts}
        </button>
      </nav>
      {link !== null && (
        <label class="field studio-link">
          {STUDIO.link.here}
          <input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </header>
  );
}

const clock = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

function SavedState({ workshop }: { readonly workshop: Workshop }) {
  const saved = useStore(workshop.saved);
  const words =
    saved.state === 'saved' ? STUDIO.states.saved(clock(saved.at)) : STUDIO.states[saved.state];
  const bad = saved.state === 'failed' || saved.state === 'unavailable';
  return (
    <p class={`studio-saved ${saved.state}`} role={bad ? 'alert' : undefined}>
      {words}
    </p>
  );
}
