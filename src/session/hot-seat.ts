import { botsAt, standIns } from '../bots/seating.ts';
import { loadModel } from '../debate/load.ts';
import type { Player } from '../debate/players.ts';
import { originOf } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Refusal } from '../rules/commands.ts';
import type { Model } from '../rules/model.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ledgerLines } from '../view/ledger.ts';
import type { View } from '../view/types.ts';
import { Host } from './host.ts';
import { baselineOf } from './local.ts';
import type { LocalOptions, LocalSession } from './local.ts';
import { sharingProblem } from './sharing.ts';
import type { SharingWay } from './sharing.ts';
import { ballotFor, commandsFor } from './show-of-hands.ts';
import type { Ballot } from './show-of-hands.ts';
import { takeUp } from './taking-up.ts';
import type { ResumeProblem } from './taking-up.ts';
import type { Session } from './types.ts';

export interface HotSeatOptions extends Omit<LocalOptions, 'seat'> {
  /** The capitals that people play. */
  readonly people: readonly string[];
  readonly way: SharingWay;
}

/**
 * Several people's debate on one device. It is seen by whoever holds the device; while the curtain is down nobody does,
 * and the view is the one of the public.
 */
export interface HotSeat extends LocalSession {
  /** The capitals that people play, in the order of the table. */
  readonly people: readonly string[];
  /** Who holds the device; null while the curtain is down, or when all look because no person is asked. */
  readonly holder: () => string | null;
  /** People's seats whose answer is still missing, in the order of the table: the first is to get the device. */
  readonly waiting: () => readonly string[];
  /** A person says the device is theirs; false, and nothing is shown, where another is asked or holds it. */
  readonly take: (seat: string) => boolean;
  /** Lets the curtain down without answering. */
  readonly layDown: () => void;
  /** People in whose place a caretaker answers for now. */
  readonly away: () => readonly string[];
  /** Says that a person is not here, or here again; the curtain comes down. */
  readonly setAway: (seat: string, away: boolean) => void;
  /** What the next seat puts to a vote by hands; null while no person is asked. */
  readonly ballot: () => Ballot | null;
  /** Does what the room chose for that seat; nobody's own view is shown. */
  readonly decide: (option: string) => Refusal | null;
}

class SharedDevice implements HotSeat {
  readonly #model: Model;
  readonly #host: Host;
  readonly #way: SharingWay;
  readonly #listeners = new Set<(now: View, before: View) => void>();
  readonly people: readonly string[];
  #away: ReadonlySet<string> = new Set();
  #holder: string | null = null;
  #view: View;

  constructor(model: Model, host: Host, { people, way }: Pick<HotSeatOptions, 'people' | 'way'>) {
    const order = model.scenario.actors.map(({ id }) => id);
    this.#model = model;
    this.#host = host;
    this.#way = way;
    this.people = order.filter((id) => people.includes(id));
    this.#settle();
    this.#view = host.viewFor(null);
  }

  readonly view = (): View => this.#view;
  readonly holder = (): string | null => this.#holder;
  readonly waiting = (): readonly string[] => this.#host.awaited;
  readonly record = (): GameRecord => this.#host.record();
  readonly hash = (): string => this.#host.hash();
  readonly away = (): readonly string[] => this.people.filter((seat) => this.#away.has(seat));
  readonly lastChoice: LocalSession['lastChoice'] = (target) => this.#host.lastChoice(target);

  readonly whatWouldMove: LocalSession['whatWouldMove'] = (target) =>
    this.#holder === null ? null : this.#host.whatWouldMove(this.#holder, target);

  readonly weighs: LocalSession['weighs'] = (deal) =>
    this.#holder === null ? null : this.#host.weighs(this.#holder, deal);

  readonly position: LocalSession['position'] = () => ({
    debate: this.#host.debate,
    viewer: this.#model.seatOf.get(this.#holder ?? this.people[0] ?? '') ?? 0,
    bots: standIns(this.#model, this.record().seats),
  });

  readonly baseline: LocalSession['baseline'] = () =>
    this.#holder === null ? { met: 0 } : baselineOf(this.#model, this.record(), this.#holder);

  readonly ledger: Session['ledger'] = () => {
    const { entries, strengthShown, isOver } = this.#host;
    const reader = { seat: this.#holder, shown: strengthShown, over: isOver };
    return ledgerLines(this.#model, entries, reader);
  };

  readonly subscribe: Session['subscribe'] = (listener) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Only the public moves on while nobody holds the device. */
  readonly send: Session['send'] = (command, question) => {
    const before = this.#host.viewFor(null);
    const asked = this.#isAsked();
    const refusal = this.#host.submit(this.#holder ?? '', command, question);
    if (refusal) return refusal;
    this.#settle();
    const sameQuestion = this.#host.viewFor(null).shared.question === question;
    // Who only looks at their papers may say a word on a text and go on looking.
    if (this.#isAsked() || (this.#holder !== null && !asked && sameQuestion)) {
      this.#show(this.#holder, this.#view);
    } else {
      this.#show(null, before);
    }
    return null;
  };

  readonly take = (seat: string): boolean => {
    const { awaited } = this.#host;
    const mayLook = awaited.length === 0 ? this.people : awaited;
    if (this.#holder !== null || !mayLook.includes(seat)) return false;
    this.#show(seat, this.#host.viewFor(seat));
    return true;
  };

  readonly setAway = (seat: string, away: boolean): void => {
    const before = this.#host.viewFor(null);
    const others = this.away().filter((one) => one !== seat);
    this.#away = new Set(away ? [...others, seat] : others);
    this.#host.away = this.#away;
    this.#show(null, before);
  };

  readonly ballot = (): Ballot | null => {
    const [seat] = this.#host.awaited;
    if (seat === undefined) return null;
    const { own, shared } = this.#host.viewFor(seat);
    return own && ballotFor(own, shared.phase);
  };

  readonly decide = (option: string): Refusal | null => {
    const before = this.#host.viewFor(null);
    const refusal = this.#decide(option);
    if (refusal) return refusal;
    this.#settle();
    this.#show(null, before);
    return null;
  };

  readonly layDown = (): void => this.#show(null, this.#host.viewFor(null));

  #isAsked(): boolean {
    return this.#holder !== null && this.#host.awaited.includes(this.#holder);
  }

  #decide(option: string): Refusal | null {
    const ballot = this.ballot();
    const { own, shared } = this.#host.viewFor(ballot?.seat ?? null);
    if (ballot === null || own === null) return { refused: 'not-asked' };
    if (!ballot.options.some(({ id, open }) => open && id === option)) {
      return { refused: 'malformed' };
    }
    for (const command of commandsFor(own, ballot.task, option)) {
      const refusal = this.#host.submit(ballot.seat, command, shared.question);
      if (refusal) return refusal;
    }
    return null;
  }

  /** A room raises no hands where there is nothing to choose. */
  #settle(): void {
    if (this.#way !== 'hands') return;
    for (;;) {
      const open = this.ballot()?.options.filter((option) => option.open) ?? [];
      const [only] = open;
      if (only === undefined || open.length > 1 || this.#decide(only.id)) return;
    }
  }

  /** What was seen before is told as well, so it must be this viewer's or the public's, never the last holder's. */
  #show(holder: string | null, before: View): void {
    this.#holder = holder;
    this.#view = this.#host.viewFor(holder);
    for (const listener of this.#listeners) listener(this.#view, before);
  }
}

const seatsOf = (model: Model, { people, seed, skill }: HotSeatOptions): Record<string, Player> => {
  const bots = botsAt(model, skill, seed, model.seatOf.get(people[0] ?? '') ?? -1);
  return Object.fromEntries(
    model.scenario.actors.map(({ id }, at) => [
      id,
      people.includes(id) ? 'human' : (bots[at] ?? 'diplomat'),
    ]),
  );
};

/** Opens a new debate of several people on this device, with the curtain down. */
export const openHotSeat = (options: HotSeatOptions): HotSeat => {
  const { scenario, people, conclusions, way } = options;
  const problem = sharingProblem(scenario, people, way);
  if (problem) throw new RangeError(`these seats cannot share a device: ${problem}`);
  const model = loadModel(scenario, conclusions);
  const origin = originOf(scenario, conclusions);
  const host = new Host({ model, origin, ...options, seats: seatsOf(model, options) });
  return new SharedDevice(model, host, options);
};

/** Takes up a recorded debate where its last command left it: always with the curtain down. */
export const resumeHotSeat = (
  scenario: Scenario,
  record: GameRecord,
  way: SharingWay,
): HotSeat | { readonly problem: ResumeProblem } => {
  const taken = takeUp(scenario, record);
  if ('problem' in taken) return taken;
  const { model, people } = taken;
  const origin = originOf(scenario, record.conclusions);
  const host = new Host({ model, origin, ...record }, record.commands);
  return host.broken ? { problem: 'broken' } : new SharedDevice(model, host, { people, way });
};
