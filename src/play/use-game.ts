import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command, Refusal } from '../rules/commands.ts';
import type { Screen } from '../screen/screen.ts';
import { useStore } from '../screen/use.ts';
import type { Session } from '../session/types.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { choiceFor } from './choice.ts';
import type { Choice } from './choice.ts';

/** What every part of the game's page works with. */
export interface GameState {
  readonly view: View;
  /** The view before the last change: animation is computed from the two. */
  readonly before: View;
  readonly ledger: readonly LedgerLine[];
  readonly refusal: Refusal | null;
  /** The table is still showing how this view came about. */
  readonly presenting: boolean;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  readonly send: (command: Command) => void;
  readonly skip: () => void;
}

/** Follows a session: its view, what the player is about to do, and what was refused. */
export function useGame(session: Session, screen: Screen): GameState {
  const [views, setViews] = useState(() => ({ now: session.view(), before: session.view() }));
  const [refused, setRefused] = useState<{ seat: string; refusal: Refusal | null } | null>(null);
  const [changes, setChanges] = useState<{ mine: string; of: Partial<Choice> } | null>(null);
  const presenting = useStore(screen.presenting);
  useEffect(() => session.subscribe((now, before) => setViews({ now, before })), [session]);
  const { question } = views.now.shared;
  // Where several people share the page, what one of them began is none of the next one's business.
  const seat = views.now.own?.seat ?? '';
  const mine = `${question} ${seat}`;
  const setRefusal = (refusal: Refusal | null): void => setRefused({ seat, refusal });
  useFocusOn(mine, presenting);
  const base = useMemo(() => choiceFor(views.now), [views.now]);
  const choice = changes?.mine === mine ? { ...base, ...changes.of } : base;
  return {
    view: views.now,
    before: views.before,
    ledger: useMemo(() => session.ledger(), [session, views.now]),
    refusal: refused?.seat === seat ? refused.refusal : null,
    presenting,
    choice,
    choose: (change) => {
      setRefusal(null);
      setChanges({
        mine,
        of: { ...(changes?.mine === mine ? changes.of : {}), ...change },
      });
    },
    send: (command) => {
      screen.presenting.set(false);
      setRefusal(session.send(command, question));
    },
    skip: () => screen.presenting.set(false),
  };
}

/** When the table asks something new, focus goes to its heading, without the page jumping. */
function useFocusOn(question: string, presenting: boolean): void {
  const asked = useRef<string | null>(null);
  useEffect(() => {
    const focused = (): boolean => focusOnTask(asked, question);
    if (focused()) return undefined;
    // What is asked may be shown by a part of the page that is still on its way.
    const watcher = new MutationObserver(() => {
      if (focused()) watcher.disconnect();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [question, presenting]);
}

/** Whoever is writing is not interrupted. */
const isTyping = (): boolean =>
  document.activeElement?.matches('textarea, input:is([type=text], [type=search])') ?? false;

/** Focuses the heading of what is asked, once a question or when focus was lost; false while there is none. */
function focusOnTask(asked: { current: string | null }, question: string): boolean {
  const heading = document.querySelector<HTMLElement>('[data-task="true"]');
  if (heading === null) return false;
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (asked.current === question && !lost) return true;
  asked.current = question;
  if (isTyping()) return true;
  heading.focus({ preventScroll: true });
  if (heading.tagName === 'H1') scrollTo(0, 0);
  else heading.scrollIntoView({ block: 'nearest' });
  return true;
}
