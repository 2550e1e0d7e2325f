import type { Scenario } from '../scenario/schema.ts';
import { COMMON } from '../words/common.ts';

/** Where a fact was taken from; nothing when a text names no source. */
export function Sources(props: { readonly scenario: Scenario; readonly ids: readonly string[] }) {
  const found = [...new Set(props.ids)].flatMap((id) => props.scenario.sources[id] ?? []);
  if (found.length === 0) return null;
  return (
    <details class="sources">
      <summary>{COMMON.sources}</summary>
      <ul>
        {found.map((source) => (
          <li key={source.title}>
            {source.url === undefined ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            )}
            {source.note !== undefined && <>: {source.note}</>}
          </li>
        ))}
      </ul>
    </details>
  );
}
