import { setTimeout as aMoment } from 'node:timers/promises';
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
  const partner = oneOf(chance, corridor?.partners ?? []);
  const gives = oneOf(chance, corridor?.goods ?? []);
  const asks = oneOf(chance, partner?.goods ?? []);
  const isOpen = own.openings.some(({ type }) => type === 'offer');
  if (isOpen && partner && gives && asks && chance(2) === 0) {
    return { type: 'offer', seat, to: partner.seat, gives, asks };
  }
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

/** Asks what a page asks: what moved the numbers, and what weighed elsewhere. */
const wonder = (session: RemoteSession, { shared }: View, chance: Chance): void => {
  const target = oneOf(chance, shared.seats)?.id ?? '';
  if (chance(3) === 0) void session.ask({ about: 'ledger' });
  if (chance(3) === 0) void session.ask({ about: 'last-choice', target });
  if (chance(6) === 0) void session.ask({ about: 'would-move', target });
};

const IN_CORRIDOR: readonly string[] = ['accept', 'decline', 'offer', 'promise'];

/** Milliseconds until somebody who was told to go slower tries again. */
const MOMENT = 250;

/** Refusals after which one only has to wait for others. */
const WAITING: readonly string[] = [
  'not-your-part',
  'stale-question',
  'already-answered',
  'paused',
];

/** Somebody who answers whatever the seat is asked, and files a card each round. */
class Student {
  readonly #link: LessonLink;
  readonly #chance: Chance;
  readonly #wants: (phase: Phase) => boolean;
  #answered = '';
  #filed = 0;
  #asked = 0;

  constructor(link: LessonLink, seed: number, wants: (phase: Phase) => boolean) {
    this.#link = link;
    this.#chance = chanceFrom(seed);
    this.#wants = wants;
  }

  act(session: RemoteSession): void {
    const view = session.view();
    const { phase, round, question } = view.shared;
    this.#file(view);
    if (phase === 'tour' && round !== this.#asked) {
      this.#asked = round;
      wonder(session, view, this.#chance);
    }
    const state = JSON.stringify([question, view.own?.openings, view.own?.corridor?.offers]);
    if (state === this.#answered || !this.#wants(phase)) return;
    this.#answered = state;
    const command = answerTo(view, this.#chance);
    if (command !== null) void this.#say(session, command, question);
  }

  #file(view: View): void {
    const { phase, round } = view.shared;
    const isDue = phase === 'dispatch' && round !== this.#filed;
    if (!isDue || !this.#wants('floor') || !this.#wants('dispatch')) return;
    this.#filed = round;
    void this.#link.send('file', { round, command: cardFor(view, this.#chance) });
  }

  async #say(session: RemoteSession, command: Command, question: string): Promise<void> {
    const refusal = await this.#link.send('command', { command, question });
    if (refusal?.refused === 'too-fast') {
      await aMoment(MOMENT);
      this.#answered = '';
      this.act(session);
      return;
    }
    if (refusal === null || refusal.refused === 'paused') {
      // The teacher may step back before anybody has seen this: then it is asked again, and answered again.
      this.#answered = '';
      if (refusal === null && (await this.#link.ping()) >= 0) this.act(session);
      return;
    }
    // What chance would not have: leave.
    if (WAITING.includes(refusal.refused) || !IN_CORRIDOR.includes(command.type)) return;
    const { own, shared } = session.view();
    if (own === null) return;
    session.send({ type: 'leave-corridor', seat: own.seat }, shared.question);
  }
}

/** Lets somebody play along by chance, from now until the function it gives is called. */
export const playAlong = (
  link: LessonLink,
  seed: number,
  wants: (phase: Phase) => boolean = () => true,
): (() => void) => {
  const student = new Student(link, seed, wants);
  let stopSession: (() => void) | null = null;
  let isStopped = false;
  const follow = (): void => {
    const session = link.session();
    if (session === null || isStopped) return;
    stopSession ??= session.subscribe(() => student.act(session));
    // The lobby tells when a pause is over: nothing of the view need have changed.
    student.act(session);
  };
  const stop = link.subscribe(follow);
  follow();
  return () => {
    isStopped = true;
    stop();
    stopSession?.();
  };
};
