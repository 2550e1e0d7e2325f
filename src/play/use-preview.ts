import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { defaultRounds, defaultSeat } from './plan.ts';

/** The table as it stands before anyone has sat down, for nobody in particular. */
export function usePreview(scenario: Scenario, wanted: boolean): View | null {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    let gone = false;
    if (wanted) {
      preview(scenario).then(
        (found) => (gone ? undefined : setView(found)),
        () => undefined,
      );
    }
    return () => {
      gone = true;
      setView(null);
    };
  }, [scenario, wanted]);
  return view;
}

async function preview(scenario: Scenario): Promise<View> {
  const { openLocal } = await import('../session/local.ts');
  const rounds = defaultRounds(scenario);
  const session = openLocal({
    scenario,
    seed: 1,
    rounds,
    seat: defaultSeat(scenario),
    skill: 'diplomat',
  });
  return { ...session.view(), own: null };
}
