import { GLOSSARY } from '../words/glossary.ts';
import { termOf } from './terms-in.ts';
import type { TermId } from './terms-in.ts';

/** What one term means, with the way to all the others. */
export function Definition(props: { readonly id: TermId; readonly onAll: () => void }) {
  return (
    <div class="definition">
      <p>{termOf(props.id).text}</p>
      <button type="button" onClick={props.onAll}>
        {GLOSSARY.whole}
      </button>
    </div>
  );
}
