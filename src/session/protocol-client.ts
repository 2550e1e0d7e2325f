/** What a client of a lesson may say. */
import type { Command } from '../rules/commands.ts';
import type { Deal } from './host-types.ts';
import type { RoundChances, ShownDecision } from './protocol-analysis.ts';
import type { DebriefStep, Mover, Part, Role } from './protocol-lists.ts';

/** What a client connects with: `joinById(code, options)`. */
export interface JoinOptions {
  readonly protocol: number;
  readonly role: Role;
  /** A student's name as typed; left out, the room makes one up. */
  readonly name?: string;
  /** Gives a student the seat back that it had before; came in `welcome`. */
  readonly seatToken?: string;
  /** The seat on a student's role card: a wish, heard only from somebody new. Whatever it is, it keeps nobody out. */
  readonly wish?: string;
  /** The teacher's right: the lesson's own secret or the server's. */
  readonly secret?: string;
}

/** What a teacher opens a lesson with: `create(ROOM, options)`; `secret` is the server's, from the teacher's link. */
export interface CreateOptions {
  readonly protocol: number;
  readonly role: 'teacher';
  readonly secret: string;
  readonly scenario: string;
  readonly minutes: number;
  readonly heads: number;
  readonly rounds?: number;
}

interface Numbered {
  /** Grows with each message of a connection; a message with an older one is refused. */
  readonly n: number;
}

/** What a client may ask about what it may know. `record`, with the seed, is for the teacher in the debrief. */
export type Question =
  | { readonly about: 'ledger' }
  | { readonly about: 'would-move'; readonly target: string }
  | { readonly about: 'weighs'; readonly deal: Deal }
  | { readonly about: 'last-choice'; readonly target: string }
  | { readonly about: 'record' };

/** A card filed beforehand, to be played when the seat's turn comes: these commands of the floor, nothing else. */
export type FiledCommand = Extract<
  Command,
  { readonly type: 'speak' | 'rebut' | 'influence' | 'stay-silent' }
>;

/**
 * What the teacher may order; `call-speaker` the speaker of the presidency too, for a delegation that has filed a card.
 * Persons by their id in the lobby, seats by the scenario's.
 */
export type Order =
  /** Plans the lesson anew; before the start also another scenario or number of rounds. */
  | {
      readonly type: 'plan';
      readonly minutes: number;
      readonly heads: number;
      readonly scenario?: string;
      readonly rounds?: number;
    }
  | { readonly type: 'open' }
  | { readonly type: 'lock' }
  /** Seats everyone who has no seat, and begins the briefing. */
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** Ends what the class is at: caretakers answer for those who have not, the table moves on. */
  | { readonly type: 'next-phase' }
  | { readonly type: 'more-time' }
  /** Back to the beginning of this phase; there already, to the beginning of the one before. */
  | { readonly type: 'step-back' }
  /** In the pledge phase: closes it. In the debrief: shows the next step. */
  | { readonly type: 'reveal' }
  /** In the debrief: shows this step, forwards or back. */
  | { readonly type: 'show'; readonly step: DebriefStep }
  /** In the debrief: hands over what the analysis found, to be shown at its step. */
  | { readonly type: 'publish-chances'; readonly rounds: readonly RoundChances[] }
  | { readonly type: 'publish-decisions'; readonly decisions: readonly ShownDecision[] }
  /** To the debrief, and from there to the end of the lesson. */
  | { readonly type: 'end' }
  /** Wipes the lesson and its journal now. */
  | { readonly type: 'delete' }
  | { readonly type: 'seat'; readonly person: string; readonly seat: string; readonly part?: Part }
  | { readonly type: 'unseat'; readonly person: string }
  | { readonly type: 'swap'; readonly person: string; readonly with: string }
  | { readonly type: 'remove'; readonly person: string }
  | { readonly type: 'rename'; readonly person: string; readonly name: string }
  | { readonly type: 'dispatch'; readonly dispatch: string }
  | { readonly type: 'call-speaker'; readonly seat: string }
  /** Seconds after which a caretaker answers for somebody idle or gone. */
  | { readonly type: 'absence'; readonly seconds: number }
  /** Days until everything is deleted. */
  | { readonly type: 'keep'; readonly days: number };

/** Everything a client may send, by the name of the message. */
export interface ClientMessages {
  readonly command: Numbered & { readonly question: string; readonly command: Command };
  readonly file: Numbered & { readonly round: number; readonly command: FiledCommand | null };
  readonly ready: Numbered & { readonly ready: boolean };
  /** Which ending the student expects: taken until the first round is over. */
  readonly predict: Numbered & { readonly ending: string };
  /** One line on the vote, by whoever is not speaking, from the pledges to the end of the round. */
  readonly explain: Numbered & { readonly text: string };
  /** An article of a delegation whose government has fallen. */
  readonly article: Numbered & { readonly headline: string; readonly text: string };
  /** In the debrief: what moved you? */
  readonly moved: Numbered & { readonly by: Mover; readonly text: string };
  /** Hands one's part to somebody of the same delegation, who gives theirs in return. */
  readonly 'hand-over': Numbered & { readonly part: Part; readonly to: string };
  readonly rename: Numbered & { readonly name: string };
  readonly ask: Numbered & { readonly question: Question };
  /** Somebody is looking at the page, or has put it away. */
  readonly here: Numbered & { readonly visible: boolean };
  /** For the check page: comes back as `pong`. */
  readonly ping: Numbered;
  readonly order: Numbered & { readonly order: Order };
}
export type ClientMessage = keyof ClientMessages;

/** What a client leaves out and the connection adds. */
export type Unnumbered<Name extends ClientMessage> = Omit<ClientMessages[Name], 'n'>;
