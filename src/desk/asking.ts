import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { Subject } from './subjects.ts';

interface Asking {
  readonly scenario: Scenario;
  /** The viewer's seat. */
  readonly own: string;
  readonly ask: (subject: Subject) => void;
}

const AskingContext = createContext<Asking | null>(null);

/** Lets every number on a page be asked about. */
export const Explaining = AskingContext.Provider;

/** Asks about a number; null where nobody answers. */
export const useAsking = (): Asking | null => useContext(AskingContext);
