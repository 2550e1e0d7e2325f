import { useEffect, useRef, useState } from 'preact/hooks';
import { flagAddress } from '../desk/flag.tsx';
import { Ring } from '../desk/ring.tsx';
import type { Scenario } from '../scenario/schema.ts';

const flagUrl = (flag: string): string => flagAddress(flag) ?? '';

/** On a small screen the first page shows the table as a painting; until it is there, and where it cannot be, the plain ring. */
export function StillTable(props: { readonly scenario: Scenario; readonly own: string | null }) {
  const { scenario, own } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let gone = false;
    const paint = async (): Promise<void> => {
      const { paintStill } = await import('../table/still.ts');
      const one = canvas.current;
      if (gone || one === null) return;
      const done = await paintStill(one, { scenario, own, flagUrl });
      if (!gone) setPainted(done);
    };
    paint().catch(() => setPainted(false));
    return () => {
      gone = true;
    };
  }, [scenario, own]);
  return (
    <>
      <canvas ref={canvas} class="still-table" aria-hidden="true" data-painted={painted} />
      {!painted && <Ring scenario={scenario} own={own} />}
    </>
  );
}
