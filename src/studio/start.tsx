import { useEffect, useState } from 'preact/hooks';
import { forgetDraft } from '../keeping/drafts.ts';
import type { Draft, DraftBox } from '../keeping/drafts.ts';
import { COMMON } from '../words/common.ts';
import { STUDIO } from '../words/studio.ts';
import { MODELS, titleIn } from './models.ts';
import { OpenFile } from './open-file.tsx';

interface Props {
  readonly box: DraftBox | null;
  readonly drafts: readonly Draft[];
  readonly said: string;
  readonly onDrafts: (drafts: readonly Draft[]) => void;
  readonly onDraft: (draft: Draft) => void;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => Promise<void>;
}

const WORDS = STUDIO.start;

/** Where writing begins: a scenario that works, a file, or a draft of one's own. */
export function Start(props: Props) {
  const { drafts, said, onText, onFile } = props;
  const models = useModels();
  const [first] = models ?? [];
  return (
    <main class="studio-start">
      <p class="kicker-line">{STUDIO.title}</p>
      <h1>{WORDS.title}</h1>
      <p class="tagline">{WORDS.text}</p>
      <output class="note warn">{said}</output>
      <h2>{WORDS.from}</h2>
      <div class="buttons">
        {models === null && <p class="fine">{WORDS.loading}</p>}
        {models?.length === 0 && <p class="fine">{COMMON.missing}</p>}
        {models?.map(({ id, title, text }) => (
          <button key={id} type="button" class="large" onClick={() => onText(text)}>
            {title}
          </button>
        ))}
      </div>
      {first !== undefined && <p class="fine">{WORDS.guide(first.title)}</p>}
      <div class="buttons">
        <OpenFile onFile={onFile} /> <span>{WORDS.drop}</span>
      </div>
      {drafts.length > 0 && <Drafts {...props} />}
      <p>
        <a href="./">{STUDIO.toGame}</a>
      </p>
    </main>
  );
}

function Drafts({ box, drafts, onDrafts, onDraft }: Props) {
  const [doomed, setDoomed] = useState<string | null>(null);
  const forget = (id: string): void => {
    if (box === null) return;
    const rest = drafts.filter((draft) => draft.id !== id);
    void forgetDraft(box, id).then(() => onDrafts(rest));
  };
  return (
    <>
      <h2>{WORDS.drafts}</h2>
      <ul class="studio-drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button type="button" class="link" onClick={() => onDraft(draft)}>
              {draft.name || draft.id}
            </button>
            <span class="fine">{WORDS.saved(new Date(draft.savedAt).toLocaleString())}</span>
            {doomed === draft.id ? (
              <button type="button" onClick={() => forget(draft.id)}>
                {WORDS.sure}
              </button>
            ) : (
              <button type="button" class="quiet" onClick={() => setDoomed(draft.id)}>
                {WORDS.forget(draft.name || draft.id)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Loaded {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The scenarios to start from; null while they load. */
function useModels(): readonly Loaded[] | null {
  const [models, setModels] = useState<readonly Loaded[] | null>(null);
  useEffect(() => {
    Promise.all(
      MODELS.map(async ({ id, text }) => {
        const loaded = await text();
        return { id, text: loaded, title: titleIn(loaded) };
      }),
    ).then(setModels, () => setModels([]));
  }, []);
  return models;
}
