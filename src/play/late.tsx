import { COMMON } from '../words/common.ts';
import type { Arriving } from './arriving.ts';

/** In place of a part that is still on its way, or did not arrive and can be asked for again. */
export function Late({ arriving }: { readonly arriving: Arriving<unknown> }) {
  return arriving.missing ? (
    <p class="note" role="alert">
      {COMMON.missing}{' '}
      <button type="button" onClick={arriving.again}>
        {COMMON.again}
      </button>
    </p>
  ) : (
    <output>{COMMON.loading}</output>
  );
}
