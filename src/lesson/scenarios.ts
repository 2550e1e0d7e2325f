import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';

const POCKET = import.meta.glob<Scenario>('../../scenarios/*/scenario.yaml', {
  import: 'default',
  query: '?pocket',
});
const WHOLE = import.meta.glob<Scenario>('../../scenarios/*/scenario.yaml', { import: 'default' });

export type Edition = 'pocket' | 'whole';

const FILES = { pocket: POCKET, whole: WHOLE };

/** The crisis of a lesson: on phones in its pocket edition, which leaves out what they never show. */
export function useScenario(id: string | null, edition: Edition): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const load = id === null ? undefined : FILES[edition][`../../scenarios/${id}/scenario.yaml`];
    if (load === undefined) return undefined;
    const again = (): void => setAttempt(attempt + 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    load().then(setScenario, () => {
      timer = setTimeout(again, 2000);
    });
    return () => clearTimeout(timer);
  }, [id, edition, attempt]);
  return scenario?.id === id ? scenario : null;
}
