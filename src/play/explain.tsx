import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Explaining } from '../desk/asking.ts';
import { CrisisProvider } from '../desk/defining.ts';
import { Dialog } from '../desk/dialog.tsx';
import type { Explained } from '../desk/explained.tsx';
import { titleOf } from '../desk/subjects.ts';
import type { Subject } from '../desk/subjects.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LastChoice } from '../view/types.ts';
import { COMMON } from '../words/common.ts';
import { WHY } from '../words/why.ts';
import { useArriving } from './arriving.ts';
import type { GameState } from './use-game.ts';

/** What weighed in a capital when it last chose. */
export type LastChoices = (target: string) => LastChoice | null;

/** A page on which every number can be asked how it came about, and every term what it means. */
export function Explain(props: {
  readonly scenario: Scenario;
  readonly lastChoice: LastChoices;
  readonly game: GameState;
  /** Told when something is asked: a page may fetch the ledger only then. */
  readonly onAsk?: () => void;
  readonly children: ComponentChildren;
}) {
  const { scenario, lastChoice } = props;
  const { view, ledger } = props.game;
  const [subject, ask] = useState<Subject | null>(null);
  const { part: Page, missing } = useArriving(subject !== null, explained);
  const own = view.own?.seat ?? '';
  const asking = useMemo(() => {
    const open = (asked: Subject): void => {
      props.onAsk?.();
      ask(asked);
    };
    return { scenario, own, ask: open };
  }, [scenario, own]);
  return (
    <Explaining value={asking}>
      <CrisisProvider value={scenario}>{props.children}</CrisisProvider>
      {subject !== null && (
        <Dialog title={titleOf(scenario, subject, own)} onClose={() => ask(null)}>
          {Page === null ? (
            <output>{missing ? WHY.missing : COMMON.loading}</output>
          ) : (
            <Page
              scenario={scenario}
              view={view}
              lines={ledger}
              lastChoice={lastChoice}
              subject={subject}
            />
          )}
        </Dialog>
      )}
    </Explaining>
  );
}

/** The pages that explain arrive with the first question, not with the game. */
const explained = async (): Promise<typeof Explained> =>
  (await import('../desk/explained.tsx')).Explained;
