import type { LogEntry } from '../view/types.ts';
import type { Role, ServerMessage, ServerMessages } from '../session/protocol.ts';
import { Bucket } from './limits.ts';

/** What is said to a client, before the serial is put on it. */
export type Said<Name extends ServerMessage> = Omit<ServerMessages[Name], 'serial'>;

/** The way to one client. */
export interface Line {
  readonly send: <Name extends ServerMessage>(name: Name, message: ServerMessages[Name]) => void;
  readonly end: (code: number) => void;
}

const BURST = 40;
const PER_SECOND = 10;
const ASK_BURST = 12;
const ASKS_PER_SECOND = 1;

/** One connection to a lesson; a person may have several. */
export class Member {
  readonly role: Role;
  readonly person: string;
  readonly line: Line;
  readonly rate: Bucket;
  readonly asks: Bucket;
  joinedAt: number;
  /** The number of the last message taken. */
  n = 0;
  visible = true;
  /** How often it was told to slow down. */
  hurried = 0;
  /** The log as this client has it. */
  log: readonly LogEntry[] = [];
  /** What else of its own part it has, as text. */
  had = '';

  constructor(role: Role, person: string, line: Line, now: number) {
    this.role = role;
    this.person = person;
    this.line = line;
    this.joinedAt = now;
    this.rate = new Bucket(BURST, PER_SECOND, now);
    this.asks = new Bucket(ASK_BURST, ASKS_PER_SECOND, now);
  }
}
