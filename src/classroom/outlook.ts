import { reached } from '../session/protocol.ts';
import type { ServerMessage } from '../session/protocol.ts';
import type { LogEntry } from '../view/types.ts';
import type { OwnPart } from '../view/view-for.ts';
import type { Core } from './core.ts';
import { lobbyOf } from './lobby.ts';
import type { Member, Said } from './member.ts';

/** Sends to all at once, encoded once. */
export type Broadcast = (name: ServerMessage, message: object) => void;

const isSame = (a: LogEntry | undefined, b: LogEntry | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** The log as far as a client has not got it: what it keeps, and what is new. */
const news = (had: readonly LogEntry[], log: readonly LogEntry[]): Said<'own'>['log'] => {
  let keep = 0;
  while (keep < had.length && isSame(had[keep], log[keep])) keep += 1;
  return { keep, add: log.slice(keep) };
};

/** What clients see of a lesson: gathers changes, and sends them no faster than its pace. */
export class Outlook {
  readonly #core: Core;
  readonly #broadcast: Broadcast;
  readonly #pace: number;
  #serial = 0;
  #state = 0;
  #sentAt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `pace`: milliseconds between two views. */
  constructor(core: Core, broadcast: Broadcast, pace: number) {
    this.#pace = pace;
    this.#core = core;
    this.#broadcast = broadcast;
  }

  /** Says something to one client. */
  say<Name extends ServerMessage>(member: Member, name: Name, message: Said<Name>): void {
    this.#serial += 1;
    member.line.send(name, { ...message, serial: this.#serial } as never);
  }

  /** Something has changed: everybody hears of it soon. */
  changed(): void {
    if (this.#timer !== null) return;
    const wait = Math.max(0, this.#sentAt + this.#pace - Date.now());
    this.#timer = setTimeout(() => void this.#send(), wait);
  }

  /** Everything, for somebody who has just come. */
  greet(member: Member): void {
    const { game, meta } = this.#core;
    this.say(member, 'lobby', lobbyOf(this.#core));
    if (game !== null) {
      this.say(member, 'shared', { state: this.#state, shared: game.host.sharedPart() });
      this.#sendOwn(member, new Map());
    }
    if (meta.stage === 'debrief' || meta.stage === 'over')
      this.say(member, 'debrief', this.#debrief());
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    try {
      // Nobody sees what a crash could still take back.
      await this.#core.save();
    } catch {
      return;
    }
    this.#timer = null;
    this.#sentAt = Date.now();
    const { game, meta, members } = this.#core;
    this.#all('lobby', lobbyOf(this.#core));
    if (game !== null) {
      this.#state += 1;
      this.#all('shared', { state: this.#state, shared: game.host.sharedPart() });
      const parts = new Map<string | null, OwnPart>();
      for (const member of members) this.#sendOwn(member, parts);
    }
    if (meta.stage === 'debrief' || meta.stage === 'over') this.#all('debrief', this.#debrief());
  }

  #all(name: ServerMessage, message: object): void {
    this.#serial += 1;
    this.#broadcast(name, { ...message, serial: this.#serial });
  }

  #sendOwn(member: Member, parts: Map<string | null, OwnPart>): void {
    const { game, meta } = this.#core;
    if (game === null) return;
    const seat = this.#core.personOf(member.person)?.seat ?? null;
    const { own, verdict, log } = parts.get(seat) ?? game.host.ownPart(seat);
    parts.set(seat, { own, verdict, log });
    this.say(member, 'own', {
      state: this.#state,
      own,
      verdict,
      log: news(member.log, log),
      filed: (seat === null ? undefined : meta.filed[seat])?.command ?? null,
      predicted: meta.predictions[member.person] ?? null,
    });
    member.log = log;
  }

  #debrief(): Said<'debrief'> {
    const { meta, game, playable } = this.#core;
    const { step } = meta;
    const expected = Object.values(meta.predictions);
    const { endings } = playable.model.scenario;
    const index = game?.host.debate.ending ?? -1;
    return {
      step,
      moved: meta.moved.map(({ by, text, seat }) => ({ by, text, seat })),
      predictions: reached(step, 'ledger')
        ? endings
            .map(({ id }) => ({ ending: id, count: expected.filter((one) => one === id).length }))
            .filter(({ count }) => count > 0)
        : [],
      ending: endings[index]?.id ?? null,
      chances: (reached(step, 'chances') ? meta.chances : undefined) ?? null,
      decisions: (reached(step, 'decisions') ? meta.decisions : undefined) ?? null,
    };
  }
}
