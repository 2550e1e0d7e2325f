import { botsAt } from '../bots/seating.ts';
import { loadModel } from '../debate/load.ts';
import type { Player } from '../debate/players.ts';
import { originOf } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Model } from '../rules/model.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ledgerLines } from '../view/ledger.ts';
import type { View } from '../view/types.ts';
import { Host } from './host.ts';
import type { LocalOptions } from './local.ts';
import { takeUp } from './taking-up.ts';
import type { ResumeProblem } from './taking-up.ts';
import type { Session } from './types.ts';

/** How few and how many people can share one device. */
export const FEWEST_SHARING = 2;
export const MOST_SHARING = 6;

export interface HotSeatOptions extends Omit<LocalOptions, 'seat'> {
  /** The capitals that people play, from two to six. */
  readonly people: readonly string[];
}

/**
 * Several people's debate on one device. It is seen by whoever holds the device; while the curtain is down nobody does,
 * and the view is the one of the public.
 */
export interface HotSeat extends Session {
  /** Who holds the device; null while the curtain is down, or when all may look because no person is asked. */
  readonly holder: () => string | null;
  /** People's seats whose answer is still missing, in the order of the table: the first is to get the device. */
  readonly waiting: () => readonly string[];
  /** A person says the device is theirs; false, and nothing is shown, where it is not their turn. */
  readonly take: (seat: string) => boolean;
  /** Lets the curtain down without answering. */
  readonly layDown: () => void;
  readonly record: () => GameRecord;
  /** The record's hash. */
  readonly hash: () => string;
}

class SharedDevice implements HotSeat {
  readonly #model: Model;
  readonly #host: Host;
  readonly #people: readonly string[];
  readonly #listeners = new Set<(now: View, before: View) => void>();
  #holder: string | null = null;
  #view: View;

  constructor(model: Model, host: Host, people: readonly string[]) {
    this.#model = model;
    this.#host = host;
    this.#people = people;
    this.#view = host.viewFor(null);
  }

  readonly view = (): View => this.#view;
  readonly holder = (): string | null => this.#holder;
  readonly waiting = (): readonly string[] => this.#host.awaited;
  readonly record = (): GameRecord => this.#host.record();
  readonly hash = (): string => this.#host.hash();

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
    const refusal = this.#host.submit(this.#holder ?? '', command, question);
    if (refusal) return refusal;
    if (this.#holder !== null && this.#host.awaited.includes(this.#holder)) {
      this.#show(this.#holder, this.#view);
    } else {
      this.#show(null, before);
    }
    return null;
  };

  readonly take = (seat: string): boolean => {
    const { awaited, isOver } = this.#host;
    const mayLook = awaited.includes(seat) || (isOver && this.#people.includes(seat));
    if (this.#holder !== null || !mayLook) return false;
    this.#show(seat, this.#host.viewFor(seat));
    return true;
  };

  readonly layDown = (): void => this.#show(null, this.#host.viewFor(null));

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

/** Why these seats cannot share a device; null where they can. */
export const sharingProblem = (
  { actors }: Scenario,
  people: readonly string[],
): 'how-many' | 'twice' | 'unknown' | null => {
  if (people.length < FEWEST_SHARING || people.length > MOST_SHARING) return 'how-many';
  if (new Set(people).size < people.length) return 'twice';
  return people.every((id) => actors.some((actor) => actor.id === id)) ? null : 'unknown';
};

/** Opens a new debate of several people on this device, with the curtain down. */
export const openHotSeat = (options: HotSeatOptions): HotSeat => {
  const { scenario, people, conclusions } = options;
  const problem = sharingProblem(scenario, people);
  if (problem) throw new RangeError(`these seats cannot share a device: ${problem}`);
  const model = loadModel(scenario, conclusions);
  const origin = originOf(scenario, conclusions);
  const host = new Host({ model, origin, ...options, seats: seatsOf(model, options) });
  return new SharedDevice(model, host, people);
};

/** Takes up a recorded debate where its last command left it: always with the curtain down. */
export const resumeHotSeat = (
  scenario: Scenario,
  record: GameRecord,
): HotSeat | { readonly problem: ResumeProblem } => {
  const taken = takeUp(scenario, record);
  if ('problem' in taken) return taken;
  const { model, people } = taken;
  const origin = originOf(scenario, record.conclusions);
  const host = new Host({ model, origin, ...record }, record.commands);
  return host.broken ? { problem: 'broken' } : new SharedDevice(model, host, people);
};
