import { useEffect, useState } from 'preact/hooks';
import { listVersions } from '../keeping/drafts.ts';
import type { Version } from '../keeping/drafts.ts';
import { STUDIO } from '../words/studio.ts';
import { Comparison } from './comparison.tsx';
import type { Workshop } from './workshop.ts';

const WORDS = STUDIO.versions;

const when = (at: number): string => new Date(at).toLocaleString('en-GB');

/** Earlier versions of this draft: to bring back, and to set beside the text as it stands. */
export function Versions({ workshop }: { readonly workshop: Workshop }) {
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [label, setLabel] = useState('');
  const [compared, setCompared] = useState<Version | null>(null);
  const { box, draft } = workshop;
  const reload = async (): Promise<void> => {
    if (box !== null) setVersions(await listVersions(box, draft.id));
  };
  useEffect(() => {
    reload().catch(() => setVersions([]));
  }, [workshop]);
  const keep = async (): Promise<void> => {
    await workshop.saver.keepVersion(label.trim());
    setLabel('');
    await reload();
  };
  const restore = async (version: Version): Promise<void> => {
    await workshop.saver.keepVersion('');
    workshop.replace(version.text);
    await reload();
  };
  return (
    <section class="studio-panel" aria-labelledby="versions-title">
      <h2 id="versions-title">{WORDS.title}</h2>
      <form
        class="studio-keep"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label class="field">
          {WORDS.label}
          <input
            value={label}
            maxLength={60}
            onInput={({ currentTarget }) => setLabel(currentTarget.value)}
          />
        </label>
        <button type="submit">{WORDS.keep}</button>
      </form>
      {versions.length === 0 && <p class="fine">{WORDS.none}</p>}
      <ul class="studio-versions">
        {versions.map((version) => (
          <li key={version.at}>
            <span>
              {version.label || WORDS.auto} <span class="fine">{when(version.at)}</span>
            </span>
            <span class="buttons">
              <button type="button" onClick={() => setCompared(version)}>
                {WORDS.compare}
              </button>
              <button type="button" class="quiet" onClick={() => void restore(version)}>
                {WORDS.restore}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {compared !== null && (
        <Comparison
          key={compared.at}
          workshop={workshop}
          text={compared.text}
          label={compared.label || when(compared.at)}
        />
      )}
    </section>
  );
}
