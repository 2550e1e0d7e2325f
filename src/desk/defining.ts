import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The pages of the help. */
export type HelpPage = 'how' | 'state' | 'keys' | 'reading' | 'glossary';

/** What helps is open at, and the term asked for. */
export interface Helping {
  readonly open: (page: HelpPage, term?: string) => void;
}

const HelpingContext = createContext<Helping | null>(null);

/** Lets every part of the page call for help. */
export const HelpingProvider = HelpingContext.Provider;

/** Calls for help; null where nobody answers. */
export const useHelping = (): Helping | null => useContext(HelpingContext);
