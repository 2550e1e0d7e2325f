import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { Term } from '../words/glossary.ts';

/** The pages of the help. */
export type HelpPage = 'how' | 'state' | 'keys' | 'reading' | 'glossary';

/** What helps is open at, and the term asked for. */
export interface Helping {
  readonly open: (page: HelpPage, term?: Term) => void;
}

const HelpingContext = createContext<Helping | null>(null);

/** Lets every part of the page call for help. */
export const HelpingProvider = HelpingContext.Provider;

/** Calls for help; null where nobody answers. */
export const useHelping = (): Helping | null => useContext(HelpingContext);

const CrisisContext = createContext<Scenario | null>(null);

/** Says whose glossary explains the texts of a page. */
export const CrisisProvider = CrisisContext.Provider;

/** The scenario whose glossary explains the texts here; null where there is none. */
export const useCrisis = (): Scenario | null => useContext(CrisisContext);
