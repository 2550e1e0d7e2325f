import type { Command } from '../rules/commands.ts';
import type { LedgerLine, LogEntry, View } from '../view/types.ts';
import type { Answer, OwnMessage, Question, SharedMessage } from './protocol.ts';
import type { Refused, RemoteSession } from './remote-types.ts';

/** What the session needs of its connection. */
export interface Post {
  readonly command: (command: Command, question: string) => Promise<Refused | null>;
  readonly ask: (question: Question) => Promise<Answer | Refused>;
}

/** Puts views together from their two parts. */
export interface Assembler {
  readonly shared: (message: SharedMessage) => void;
  readonly own: (message: OwnMessage) => void;
  /** A new connection sends its log from the beginning. */
  readonly restart: () => void;
  /** The session, once there was a whole view. */
  readonly session: () => RemoteSession | null;
}

const PATIENCE = 2000;

type Listener = (now: View, before: View) => void;

interface Assembling {
  shared: SharedMessage | null;
  own: OwnMessage | null;
  log: readonly LogEntry[];
  view: View | null;
  ledger: readonly LedgerLine[];
  /** The question and state the ledger was last asked for at. */
  ledgerOf: string;
}

const listenersOf = <Heard extends (...args: never[]) => void>() => {
  const all = new Set<Heard>();
  const add = (listener: Heard) => {
    all.add(listener);
    return () => {
      all.delete(listener);
    };
  };
  return { all, add };
};

const wholeView = ({ shared, own, log }: Assembling): View | null =>
  shared === null || own === null || own.state > shared.state
    ? null
    : { shared: { ...shared.shared, log, verdict: own.verdict }, own: own.own };

/** Makes a session of what arrives; commands and questions leave by `post`. */
export const assembler = (post: Post): Assembler => {
  const now: Assembling = {
    shared: null,
    own: null,
    log: [],
    view: null,
    ledger: [],
    ledgerOf: '',
  };
  const listeners = listenersOf<Listener>();
  const refusals = listenersOf<(refusal: Refused, command: Command) => void>();
  const show = (view: View): void => {
    const before = now.view ?? view;
    now.view = view;
    for (const listener of listeners.all) listener(view, before);
  };
  const complete = (): void => {
    const view = wholeView(now);
    if (view !== null) show(view);
  };
  /** The room has had many questions: once more in a while, however often one is put off. */
  const askLater = (): void => {
    setTimeout(() => {
      now.ledgerOf = '';
      void refreshLedger();
    }, PATIENCE);
  };
  const refreshLedger = async (): Promise<void> => {
    const state = `${now.shared?.serial ?? 0}.${now.own?.serial ?? 0}`;
    if (now.ledgerOf === state) return;
    now.ledgerOf = state;
    const answer = await post.ask({ about: 'ledger' });
    if ('refused' in answer && answer.refused === 'too-fast') askLater();
    if (!('ledger' in answer)) return;
    now.ledger = answer.ledger;
    if (now.view !== null) show({ ...now.view });
  };
  const deliver = async (command: Command, question: string): Promise<void> => {
    const refusal = await post.command(command, question);
    if (refusal === null) return;
    for (const listener of refusals.all) listener(refusal, command);
  };
  const view = (): View => {
    if (now.view === null) throw new Error('a session was used before its first view');
    return now.view;
  };
  const session: RemoteSession = {
    view,
    send: (command, question) => {
      if (question !== view().shared.question) return { refused: 'stale-question' };
      void deliver(command, question);
      return null;
    },
    subscribe: listeners.add,
    onRefused: refusals.add,
    ledger: () => {
      void refreshLedger();
      return now.ledger;
    },
    ask: post.ask,
    filed: () => now.own?.filed ?? null,
    predicted: () => now.own?.predicted ?? null,
  };
  return {
    shared: (message) => {
      now.shared = message;
      complete();
    },
    own: (message) => {
      now.log = [...now.log.slice(0, message.log.keep), ...message.log.add];
      now.own = message;
      complete();
    },
    restart: () => {
      now.shared = null;
      now.own = null;
      now.log = [];
    },
    session: () => (now.view === null ? null : session),
  };
};
