import { useEffect, useState } from 'preact/hooks';
import { prefersReducedMotion, watchReducedMotion } from '../screen/motion.ts';
import { senses } from '../screen/senses.ts';
import type { Store } from '../screen/store.ts';
import { useStore } from '../screen/use.ts';
import { TOOLS } from '../words/game.ts';

/** Whether the table is heard and whether the eye follows: beside it, so that nobody has to look for them. */
export function TableTools() {
  const [still, setStill] = useState(prefersReducedMotion);
  useEffect(() => watchReducedMotion(setStill), []);
  return (
    <div class="table-tools">
      <Tool name={TOOLS.sound} store={senses.sound} />
      {!still && <Tool name={TOOLS.follow} store={senses.follows} />}
    </div>
  );
}

function Tool(props: { readonly name: string; readonly store: Store<boolean> }) {
  const { name, store } = props;
  const on = useStore(store);
  return (
    <button type="button" class="tool" aria-pressed={on} onClick={() => store.set(!on)}>
      {name}
    </button>
  );
}
