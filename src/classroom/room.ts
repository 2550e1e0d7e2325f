import { randomInt } from 'node:crypto';
import { Room, ServerError } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { GONE } from '../session/protocol.ts';
import type { CreateOptions } from '../session/protocol.ts';
import { guardFrames } from './frames.ts';
import { Lesson } from './lesson.ts';
import { deletesAt } from './lobby.ts';
import type { Line, Member } from './member.ts';
import type { Opened, Shelf } from './shelf.ts';

const TICK = 250;
/** A client that is refused at the door: the library wants a number beside the word. */
const REFUSED = 4403;
/** A lesson that could not be opened: here the library answers a request and wants a status of HTTP. */
const UNWRITTEN = 507;
const MOST_FRAMES = 60;

/** What a room is made with: options of a teacher, or a lesson from the shelf under its old code. */
export type RoomOptions = CreateOptions | { readonly restore: string };

/** The rooms of a server whose lessons lie on this shelf; `restoring` holds those it takes up at its start. */
export const lessonRoom = (shelf: Shelf, restoring: Map<string, Opened>, pace: number) =>
  class LessonRoom extends Room {
    override autoDispose = false;
    override patchRate = null;
    override maxMessagesPerSecond = MOST_FRAMES;
    #lesson: Lesson | null = null;
    #timer: ReturnType<typeof setInterval> | undefined;
    readonly #members = new Map<Client, Member>();

    constructor() {
      super();
      guardFrames(this, (client, ...heard) => this.#hear(client, ...heard));
    }

    override async onCreate(options: RoomOptions): Promise<void> {
      const opened = await this.#open(options);
      const { code } = opened.meta;
      this.roomId = code;
      const keeper = {
        ...opened,
        playables: shelf.playables,
        pace,
        now: () => Date.now(),
        broadcast: (name: string, message: object) => this.broadcast(name, message),
        chance: (below: number) => randomInt(below),
        wipe: () => this.#wipe(opened),
      };
      this.#lesson = new Lesson(keeper, opened.meta, opened.game);
      this.#timer = setInterval(() => this.#tick(opened), TICK);
    }

    override async onJoin(client: Client, options: unknown): Promise<void> {
      const line: Line = {
        send: (name, message) => client.send(name, message),
        end: (code) => client.leave(code),
      };
      const member = await this.#lesson?.join(line, this.#withoutCreation(options));
      if (member === undefined) throw new ServerError(REFUSED, 'no-such-lesson');
      if (typeof member === 'string') throw new ServerError(REFUSED, member);
      this.#members.set(client, member);
    }

    override onLeave(client: Client): void {
      const member = this.#members.get(client);
      this.#members.delete(client);
      if (member !== undefined) this.#lesson?.leave(member);
    }

    override onDispose(): void {
      clearInterval(this.#timer);
      this.#lesson?.close();
    }

    async #open(options: RoomOptions): Promise<Opened> {
      if (!('restore' in options)) {
        const made = await shelf.open(options, Date.now());
        if (made === null) throw new ServerError(UNWRITTEN, 'not-on-disk');
        return made;
      }
      const opened = restoring.get(options.restore);
      if (opened === undefined) throw new ServerError(REFUSED, 'no-such-lesson');
      restoring.delete(options.restore);
      return opened;
    }

    /** Whoever opens a lesson joins it with the same options. */
    #withoutCreation(options: unknown): unknown {
      if (typeof options !== 'object' || options === null) return options;
      const {
        scenario: _,
        minutes: __,
        heads: ___,
        rounds: ____,
        ...rest
      } = options as Record<string, unknown>;
      return rest;
    }

    #hear(client: Client, ...heard: [name: unknown, message: unknown, bytes: number]): void {
      const member = this.#members.get(client);
      if (member !== undefined) void this.#lesson?.hear(member, ...heard);
    }

    #tick(opened: Opened): void {
      this.#lesson?.tick();
      if (Date.now() >= deletesAt(opened)) void this.#wipe(opened);
    }

    async #wipe({ meta, journal }: Opened): Promise<void> {
      clearInterval(this.#timer);
      this.#lesson?.dismiss('lesson-over', GONE.over);
      await shelf.wipe(meta.code, journal);
      await this.disconnect(GONE.over);
    }
  };
