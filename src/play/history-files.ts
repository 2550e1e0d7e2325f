import type { HistoryRecord, HistoryWords } from '../scenario/history.ts';

const RECORDS = import.meta.glob<HistoryRecord>('../../scenarios/*/history-record.json', {
  import: 'default',
});
const WORDS = import.meta.glob<HistoryWords>('../../scenarios/*/history-words.json', {
  import: 'default',
});

/** What a crisis of the catalogue says of its comparison with history; null where it has none. */
export const historyWords = async (id: string): Promise<HistoryWords | null> =>
  (await WORDS[`../../scenarios/${id}/history-words.json`]?.()) ?? null;

/** The record of bots alone beside history; null where there is none. */
export const historyRecord = async (id: string): Promise<HistoryRecord | null> =>
  (await RECORDS[`../../scenarios/${id}/history-record.json`]?.()) ?? null;
