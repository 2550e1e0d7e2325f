import type { Command } from '../../src/rules/commands.ts';
import type { Phase } from '../../src/rules/phases.ts';
import type { FiledCommand } from '../../src/session/protocol.ts';
import type { LessonLink, RemoteSession } from '../../src/session/remote.ts';
import type { OwnView, View } from '../../src/view/types.ts';

/** Whole numbers below `below`, the same for the same seed. */
export const chanceFrom = (seed: number) => {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
export type Chance = ReturnType<typeof chanceFrom>;

const oneOf = <T>(chance: Chance, list: readonly T[]): T | undefined => list[chance(list.length)];

const pledge = (own: OwnView, chance: Chance): Command => {
  const open = own.pledges.filter(({ refused }) => refused === null);
  return { type: 'pledge', seat: own.seat, assets: oneOf(chance, open)?.assets ?? [] };
};

const talk = (own: OwnView, chance: Chance): Command => {
  const { seat, corridor } = own;
  const offer = corridor?.offers.find(({ answers }) => answers.length > 0);
  if (offer?.answers.includes('accept') && chance(2) === 0) {
    return { type: 'accept', seat, offer: offer.index };
  }
  if (offer) return { type: 'decline', seat, offer: offer.index, reason: 'not-now' };
  const promise = oneOf(chance, corridor?.promises ?? []);
  return own.openings.some(({ type }) => type === 'promise') && promise && chance(3) === 0
    ? { type: 'promise', seat, stance: promise }
    : { type: 'leave-corridor', seat };
};

/** A legal answer to what the seat is asked now; null when it is asked nothing. */
export const answerTo = ({ own, shared }: View, chance: Chance): Command | null => {
  if (own === null) return null;
  const { seat } = own;
  const types = own.openings.map(({ type }) => type);
  if (types.includes('prepare')) return { type: 'prepare', seat, plan: chance(2) === 0 };
  if (types.includes('frame')) {
    return {
      type: 'frame',
      seat,
      verb:
        oneOf(
          chance,
          own.verbs.filter(({ open }) => open),
        )?.id ?? '',
    };
  }
  if (types.includes('pledge')) {
    return shared.phase === 'call' ? { type: 'pledge', seat, assets: [] } : pledge(own, chance);
  }
  if (types.includes('leave-corridor')) return talk(own, chance);
  return types.includes('stay-silent') ? { type: 'stay-silent', seat } : null;
};

/** The card a student files for the floor. */
export const cardFor = ({ own }: View, chance: Chance): FiledCommand | null => {
  const card = own === null ? undefined : oneOf(chance, own.hand);
  return own && card ? { type: 'speak', seat: own.seat, card: card.card } : null;
};

/** Refusals after which one only has to wait for others. */
const WAITING: readonly string[] = ['not-your-part', 'stale-question', 'already-answered'];

/** Somebody who answers whatever the seat is asked, and files a card each round. */
export const playAlong = (
  link: LessonLink,
  seed: number,
  wants: (phase: Phase) => boolean = () => true,
): (() => void) => {
  const chance = chanceFrom(seed);
  let answered = '';
  let filed = 0;
  const act = (session: RemoteSession): void => {
    const view = session.view();
    const { phase, round, question } = view.shared;
    const state = JSON.stringify([question, view.own?.openings, view.own?.corridor?.offers]);
    if (phase === 'dispatch' && round !== filed && wants('floor') && wants('dispatch')) {
      filed = round;
      void link.send('file', { round, command: cardFor(view, chance) });
    }
    const command = state === answered || !wants(phase) ? null : answerTo(view, chance);
    if (command === null) return;
    answered = state;
    session.send(command, question);
  };
  let stopSession: (() => void) | null = null;
  const follow = (): void => {
    const session = link.session();
    if (session === null || stopSession !== null) return;
    const stops = [
      session.subscribe(() => act(session)),
      session.onRefused(({ refused }, { type }) => {
        // What chance would not have: leave, or say nothing.
        const { own, shared } = session.view();
        if (WAITING.includes(refused) || own === null) return;
        if (type === 'accept' || type === 'promise' || type === 'decline') {
          session.send({ type: 'leave-corridor', seat: own.seat }, shared.question);
        }
      }),
    ];
    stopSession = () => stops.forEach((one) => one());
    act(session);
  };
  const stop = link.subscribe(follow);
  follow();
  return () => {
    stop();
    stopSession?.();
  };
};
