import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { useStore } from '../screen/use.ts';
import { language, toldOf } from './languages.ts';

/** A crisis in the language it is read in on this device; the original until the translation is there. */
export function useTold(scenario: Scenario): Scenario {
  const wanted = useStore(language);
  const [told, setTold] = useState({ of: scenario, scenario });
  useEffect(() => {
    let here = true;
    void toldOf(scenario, wanted).then((found) => {
      if (here) setTold({ of: scenario, scenario: found });
      return undefined;
    });
    return () => {
      here = false;
    };
  }, [scenario, wanted]);
  return told.of === scenario ? told.scenario : scenario;
}
