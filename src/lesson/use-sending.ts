import { useState } from 'preact/hooks';
import type { ClientMessage, Unnumbered } from '../session/protocol.ts';
import type { LessonLink, Refused } from '../session/remote.ts';

/** Something being sent to the room: whether it is on its way, done, or refused. */
export interface Sending {
  readonly state: 'idle' | 'busy' | 'done';
  readonly refused: Refused | null;
  readonly send: <Name extends ClientMessage>(name: Name, message: Unnumbered<Name>) => void;
  readonly forget: () => void;
}

/** Sends by a link and follows what becomes of it. */
export function useSending(link: LessonLink): Sending {
  const [state, setState] = useState<Sending['state']>('idle');
  const [refused, setRefused] = useState<Refused | null>(null);
  const follow = async (answer: Promise<Refused | null>): Promise<void> => {
    const refusal = await answer;
    setRefused(refusal);
    setState(refusal === null ? 'done' : 'idle');
  };
  return {
    state,
    refused,
    send: (name, message) => {
      setState('busy');
      setRefused(null);
      void follow(link.send(name, message));
    },
    forget: () => {
      setState('idle');
      setRefused(null);
    },
  };
}
