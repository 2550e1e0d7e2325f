import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Weighs } from '../desk/corridor-proposal.ts';
import type { Answer, Question } from '../session/protocol.ts';
import type { RemoteSession } from '../session/remote.ts';
import type { LastChoice, WouldMove } from '../view/types.ts';

/** What solo play works out on the spot and a lesson asks the server. */
export interface Questions {
  /** Null until the answer is there; it is asked for when looked at. */
  readonly weighs: Weighs;
  readonly lastChoice: (target: string) => LastChoice | null;
  readonly whatWouldMove: (target: string) => Promise<WouldMove | null>;
}

/** Long enough to ask only for the last of several proposals looked at in one go. */
const SETTLED = 120;

/** Questions of one seat; answers are kept as long as the table is asked the same. */
export function useQuestions(session: RemoteSession, question: string): Questions {
  const answers = useRef(new Map<string, Answer | null>());
  const wanted = useRef<Question | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [heard, draw] = useState(0);
  useEffect(() => {
    answers.current.clear();
    draw((times) => times + 1);
  }, [question]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const fetch = async (asked: Question): Promise<void> => {
      const key = JSON.stringify(asked);
      if (answers.current.has(key)) return;
      answers.current.set(key, null);
      const answer = await session.ask(asked);
      if ('refused' in answer) return;
      answers.current.set(key, answer);
      draw((times) => times + 1);
    };
    const known = (asked: Question): Answer | null => {
      const answer = answers.current.get(JSON.stringify(asked));
      if (answer !== undefined) return answer;
      wanted.current = asked;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (wanted.current !== null) void fetch(wanted.current);
      }, SETTLED);
      return null;
    };
    return {
      weighs: (deal) => {
        const answer = known({ about: 'weighs', deal });
        return answer !== null && 'weighing' in answer ? answer.weighing : null;
      },
      lastChoice: (target) => {
        const answer = known({ about: 'last-choice', target });
        return answer !== null && 'lastChoice' in answer ? answer.lastChoice : null;
      },
      whatWouldMove: async (target) => {
        const answer = await session.ask({ about: 'would-move', target });
        return 'wouldMove' in answer ? answer.wouldMove : null;
      },
    };
  }, [session, question, heard]);
}
