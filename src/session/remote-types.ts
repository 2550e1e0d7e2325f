import type { Command } from '../rules/commands.ts';
import type { Session } from './types.ts';
import type {
  Answer,
  AnyRefusalCode,
  ClientMessage,
  Debrief,
  FiledCommand,
  LessonRefusalCode,
  Lobby,
  Question,
  Role,
  Unnumbered,
  Welcome,
} from './protocol.ts';

/** How a client gets into a lesson. */
export interface LessonAddress {
  /** The server, `http://host:port`. */
  readonly server: string;
  readonly code: string;
  readonly role: Role;
  readonly name?: string;
  /** The seat on a role card. */
  readonly wish?: string;
  /** What `welcome` gave this device before; gives the seat back. */
  readonly seatToken?: string;
  readonly secret?: string;
  /**
   * Tells when to look at once whether the connection still lives: page shown again, network back. Gets a function to
   * call then, and gives one that stops it. `browserWake` is the one for pages.
   */
  readonly wake?: (poke: () => void) => () => void;
}

/**
 * `connecting`: first try; `open`; `lost`: was open, tries again by itself; `refused`: the room said no, see `reason`;
 * `gone`: the lesson or this place in it is over, or the page has closed the link.
 */
export type LinkStatus = 'connecting' | 'open' | 'lost' | 'refused' | 'gone';

/** Why something sent was not done. `about` is an id of the scenario, where there is one. */
export interface Refused {
  readonly refused: AnyRefusalCode;
  readonly about?: string;
}

/** A game played on a server: the session of solo play, whose refusals come later. */
export interface RemoteSession extends Session {
  /**
   * Sends a command on its way and gives null, or refuses at once what answers an older question. What the room
   * refuses is told to `onRefused`; what it takes is seen in the next view.
   */
  readonly send: Session['send'];
  readonly onRefused: (listener: (refusal: Refused, command: Command) => void) => () => void;
  /** Asks the room what solo play works out on the spot: what would move a capital, how a deal would be seen. */
  readonly ask: (question: Question) => Promise<Answer | Refused>;
  /** One's own card filed for the floor. */
  readonly filed: () => FiledCommand | null;
  /** The ending one predicted. */
  readonly predicted: () => string | null;
}

/** A place in a lesson that is kept through reloads of the server, sleep and lost networks. */
export interface LessonLink {
  readonly status: () => LinkStatus;
  /** Why the room let nobody in, or let this client go; null otherwise. */
  readonly reason: () => AnyRefusalCode | null;
  /** Why the room cut the last connection though the place is kept; null once the reader has sent something again. */
  readonly cut: () => LessonRefusalCode | null;
  readonly welcome: () => Welcome | null;
  readonly lobby: () => Lobby | null;
  readonly debrief: () => Debrief | null;
  /** The game, from its first view on. */
  readonly session: () => RemoteSession | null;
  /** The room's clock now, milliseconds: what times in the lobby are compared with. */
  readonly now: () => number;
  /** Called after any change of the above; changes of the view are told to the session's own subscribers. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Sends anything but a command; resolves with null once the room has it on disk, or with the refusal. */
  readonly send: <Name extends ClientMessage>(
    name: Name,
    message: Unnumbered<Name>,
  ) => Promise<Refused | null>;
  /** Tells the room that somebody is there; at most every few seconds, however often it is called. */
  readonly touch: () => void;
  /** Milliseconds there and back. */
  readonly ping: () => Promise<number>;
  readonly close: () => void;
}
