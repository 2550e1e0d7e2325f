import type { ComponentProps } from 'preact';
import { Corridor, Missing } from '../desk/corridor.tsx';
import type { Talks } from '../desk/corridor-talks.tsx';
import { COMMON } from '../words/common.ts';
import type { Arriving } from './arriving.ts';

/** Talks come later than the game: no round before the first has any. */
export const talks = async (): Promise<typeof Talks> =>
  (await import('../desk/corridor-talks.tsx')).Talks;

/** The corridor, and in it what is said there as soon as that has arrived. */
export function CorridorArea(
  props: ComponentProps<typeof Talks> & { readonly talks: Arriving<typeof Talks> },
) {
  const { part: Said, missing, again } = props.talks;
  return (
    <Corridor>
      {Said !== null ? (
        <Said {...props} />
      ) : missing ? (
        <Missing onAgain={again} />
      ) : (
        <output>{COMMON.loading}</output>
      )}
    </Corridor>
  );
}
