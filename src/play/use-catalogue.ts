import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { CATALOGUE, loadScenario } from './catalogue.ts';

/** Every crisis that comes with the game, as they arrive. */
export function useCatalogue(): readonly Scenario[] {
  const [all, setAll] = useState<readonly Scenario[]>([]);
  useEffect(() => {
    Promise.all([...CATALOGUE.keys()].map(loadScenario))
      .then((loaded) => setAll(loaded.filter((one) => one !== null)))
      .catch(() => setAll([]));
  }, []);
  return all;
}
