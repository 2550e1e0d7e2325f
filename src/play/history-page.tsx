import { useEffect, useState } from 'preact/hooks';
import { HistoryAccount, hasAccount } from '../desk/history-account.tsx';
import { History } from '../desk/history.tsx';
import type { HistoryRecord, HistoryWords } from '../scenario/history.ts';
import type { Scenario } from '../scenario/schema.ts';
import { COMMON } from '../words/common.ts';
import { HISTORY } from '../words/history.ts';
import { historyRecord, historyWords } from './history-files.ts';
import { HomeButton } from './home-head.tsx';

interface Loaded {
  readonly record: HistoryRecord;
  readonly words: HistoryWords;
}

async function loadHistory(id: string): Promise<Loaded | null> {
  const [record, words] = await Promise.all([historyRecord(id), historyWords(id)]);
  return record === null || words === null ? null : { record, words };
}

/** The page that sets the game beside history: fetched when it is asked for. */
export function HistoryPage(props: { readonly scenario: Scenario; readonly onHome: () => void }) {
  const { scenario } = props;
  const [loaded, setLoaded] = useState<Loaded | null | 'coming' | 'failed'>('coming');
  useEffect(() => {
    loadHistory(scenario.id).then(setLoaded, () => setLoaded('failed'));
  }, [scenario]);
  return (
    <main class="beside history">
      <HomeButton onHome={props.onHome} />
      {loaded === 'coming' && <output>{COMMON.loading}</output>}
      {loaded === 'failed' && <p role="alert">{COMMON.missing}</p>}
      {loaded === null &&
        (hasAccount(scenario) ? <HistoryAccount scenario={scenario} /> : <p>{HISTORY.missing}</p>)}
      {typeof loaded === 'object' && loaded !== null && <History scenario={scenario} {...loaded} />}
    </main>
  );
}
