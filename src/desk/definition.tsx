import { GLOSSARY } from '../words/glossary.ts';
import type { Term } from '../words/glossary.ts';

/** What one term means, with the way to all the others. */
export function Definition(props: { readonly term: Term; readonly onAll: () => void }) {
  return (
    <div class="definition">
      <p>{props.term.text}</p>
      <button type="button" onClick={props.onAll}>
        {GLOSSARY.whole}
      </button>
    </div>
  );
}
