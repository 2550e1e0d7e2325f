import { useEffect, useMemo, useRef } from 'preact/hooks';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import { PHOTO, paintPhoto } from '../table/photo.ts';
import { pictureOf } from '../table/picture.ts';
import type { View } from '../view/types.ts';
import { PHOTOGRAPH } from '../words/table.ts';

const SHARPEST = 2;

/** The photograph on the front page: this very table at its end, with what is to be seen told below. */
export function FrontPhoto(props: { readonly scenario: Scenario; readonly view: View }) {
  const { scenario, view } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const leader = view.shared.seats.find((seat) => seat.framework);
  const { seats, tally } = useMemo(() => pictureOf(view, scenario), [view, scenario]);
  useEffect(() => {
    const one = canvas.current;
    const pen = one?.getContext('2d') ?? null;
    if (one === null || pen === null) return;
    const ratio = Math.min(SHARPEST, Math.max(1, window.devicePixelRatio));
    one.width = PHOTO.width * ratio;
    one.height = PHOTO.height * ratio;
    paintPhoto(pen, seats, ratio);
  }, [seats]);
  const told = tally
    .filter((row) => row.seats > 0)
    .map((row) => `${row.name} ${String(row.seats)}`);
  return (
    <figure class="photo">
      <canvas ref={canvas} width={PHOTO.width} height={PHOTO.height} aria-hidden="true" />
      <figcaption>
        {PHOTOGRAPH.caption(told.join(', '), leader && namesOf(scenario).seat(leader.id))}
      </figcaption>
    </figure>
  );
}
