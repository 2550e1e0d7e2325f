import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Dialog } from '../desk/dialog.tsx';
import { Explained } from '../desk/explained.tsx';
import { titleOf } from '../desk/subjects.ts';
import type { Subject } from '../desk/subjects.ts';
import { Explaining } from '../desk/why.tsx';
import type { Running } from './begin.ts';
import type { GameState } from './use-game.ts';

/** A page on which every number can be asked how it came about. */
export function Explain(props: {
  readonly running: Running;
  readonly game: GameState;
  readonly children: ComponentChildren;
}) {
  const { session, plan } = props.running;
  const { view, ledger } = props.game;
  const [subject, ask] = useState<Subject | null>(null);
  const { scenario } = plan;
  const own = view.own?.seat ?? '';
  const asking = useMemo(() => ({ scenario, own, ask }), [scenario, own]);
  return (
    <Explaining value={asking}>
      {props.children}
      {subject !== null && (
        <Dialog title={titleOf(scenario, subject, own)} onClose={() => ask(null)}>
          <Explained
            scenario={scenario}
            view={view}
            lines={ledger}
            lastChoice={session.lastChoice}
            subject={subject}
          />
        </Dialog>
      )}
    </Explaining>
  );
}
