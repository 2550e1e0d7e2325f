import { reached } from '../session/protocol.ts';
import type { ServerMessage } from '../session/protocol.ts';
import type { LogEntry } from '../view/types.ts';
import type { OwnPart } from '../view/view-for.ts';
import type { Core } from './core.ts';
import type { Host } from '../session/host.ts';
import { lobbyOf } from './lobby.ts';
import type { Member, Said } from './member.ts';

/** Sends to all at once, encoded once. */
export type Broadcast = (name: ServerMessage, message: object) => void;

const isSame = (a: LogEntry | undefined, b: LogEntry | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** The log as far as a client has not got it: what it keeps, and what is new. */
const news = (had: readonly LogEntry[], log: readonly LogEntry[]): Said<'own'>['log'] => {
  if (had === log) return { keep: log.length, add: [] };
  let keep = 0;
  while (keep < had.length && isSame(had[keep], log[keep])) keep += 1;
  return { keep, add: log.slice(keep) };
};

/** A seat’s own part, and the same as text to see whether it has changed. */
interface Part extends OwnPart {
  readonly text: string;
}

/** Own parts made so far of one state of a game. */
interface Parts {
  readonly host: Host;
  readonly moves: number;
  readonly of: Map<string | null, Part>;
}

/** What clients see of a lesson: gathers changes, and sends them no faster than its pace. */
export class Outlook {
  readonly #core: Core;
  readonly #broadcast: Broadcast;
  readonly #pace: number;
  #serial = 0;
  #shared = '';
  #parts: Parts | null = null;
  #state = 0;
  #sentAt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isClosed = false;

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
    if (this.#timer !== null || this.#isClosed) return;
    const wait = Math.max(0, this.#sentAt + this.#pace - Date.now());
    this.#timer = setTimeout(() => void this.#send(), wait);
  }

  /** Everything, for somebody who has just come. */
  greet(member: Member): void {
    const { game, meta } = this.#core;
    this.say(member, 'lobby', lobbyOf(this.#core));
    if (game !== null) {
      this.say(member, 'shared', { state: this.#state, shared: game.host.sharedPart() });
      this.#sendOwn(member, game.host);
    }
    if (meta.stage === 'debrief' || meta.stage === 'over')
      this.say(member, 'debrief', this.#debrief());
  }

  close(): void {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    // Nobody sees what a crash could still take back; what could not be written has been taken back already.
    await this.#core.save().catch(() => undefined);
    if (this.#isClosed) return;
    this.#timer = null;
    this.#sentAt = Date.now();
    const { game, meta } = this.#core;
    this.#all('lobby', lobbyOf(this.#core));
    if (game !== null) this.#sendViews(game.host);
    if (meta.stage === 'debrief' || meta.stage === 'over') this.#all('debrief', this.#debrief());
  }

  /** Own parts go before the shared part they belong to, and only to those for whom something has changed. */
  #sendViews(host: Host): void {
    const shared = host.sharedPart();
    const text = JSON.stringify(shared);
    const isNew = text !== this.#shared;
    this.#shared = text;
    if (isNew) this.#state += 1;
    for (const member of this.#core.members) this.#sendOwn(member, host);
    if (isNew) this.#all('shared', { state: this.#state, shared });
  }

  #all(name: ServerMessage, message: object): void {
    this.#serial += 1;
    this.#broadcast(name, { ...message, serial: this.#serial });
  }

  #sendOwn(member: Member, host: Host): void {
    const { meta } = this.#core;
    const seat = this.#core.personOf(member.person)?.seat ?? null;
    const part = this.#partOf(host, seat);
    const predicted = meta.predictions[member.person] ?? null;
    const filed = (seat === null ? undefined : meta.filed[seat])?.command ?? null;
    const log = news(member.log, part.log);
    const had = JSON.stringify([filed, predicted]) + part.text;
    if (had === member.had && log.add.length === 0 && log.keep === member.log.length) return;
    const { own, verdict } = part;
    this.say(member, 'own', { state: this.#state, own, verdict, log, filed, predicted });
    member.log = part.log;
    member.had = had;
  }

  /** Made once for all at a seat, and again only after somebody has moved. */
  #partOf(host: Host, seat: string | null): Part {
    const { of } = this.#partsOf(host);
    const known = of.get(seat);
    if (known !== undefined) return known;
    const made = host.ownPart(seat);
    const part: Part = { ...made, text: JSON.stringify([made.own, made.verdict]) };
    of.set(seat, part);
    return part;
  }

  #partsOf(host: Host): Parts {
    const { moves } = host;
    const parts = this.#parts;
    if (parts?.host === host && parts.moves === moves) return parts;
    this.#parts = { host, moves, of: new Map() };
    return this.#parts;
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
