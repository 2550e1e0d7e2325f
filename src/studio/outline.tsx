import { useStore } from '../screen/use.ts';
import { STUDIO } from '../words/studio.ts';
import { OUTLINED } from './clerk/outlined.ts';
import type { Workshop } from './workshop.ts';

const WORDS = STUDIO.outline;

/** What is in the file, to jump to. */
export function Outline(props: { readonly workshop: Workshop; readonly onJump: () => void }) {
  const { workshop, onJump } = props;
  const entries = useStore(workshop.checked)?.entries ?? [];
  const lists = OUTLINED.map((list) => ({
    list,
    found: entries.filter((entry) => entry.list === list),
  })).filter(({ found }) => found.length > 0);
  return (
    <section class="studio-panel" aria-labelledby="outline-title">
      <h2 id="outline-title">{WORDS.title}</h2>
      {lists.length === 0 && <p>{WORDS.none}</p>}
      {lists.map(({ list, found }, index) => (
        <details key={list} open={index === 0}>
          <summary>{WORDS.head(WORDS.lists[list] ?? list, found.length)}</summary>
          <ul class="studio-entries">
            {found.map(({ id, name, from }) => (
              <li key={id}>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onJump();
                    // Where there is one column, the text has first to come back.
                    requestAnimationFrame(() => workshop.goTo(from));
                  }}
                >
                  {name}
                </button>{' '}
                <span class="fine">{id}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
