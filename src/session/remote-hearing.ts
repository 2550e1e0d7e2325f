import type { AnyRefusalCode, Debrief, Lobby, Welcome } from './protocol.ts';
import type { Outbox } from './remote-outbox.ts';
import type { assembler } from './remote-view.ts';
import type { Heard } from './remote-wire.ts';

interface Told {
  readonly views: ReturnType<typeof assembler>;
  readonly outbox: Outbox;
  /** The room has let this client in. */
  readonly onWelcome: () => void;
}

/** What the room has said so far; it stays through lost connections. */
export class Hearing {
  welcome: Welcome | null = null;
  lobby: Lobby | null = null;
  debrief: Debrief | null = null;
  /** Why the room says goodbye. */
  farewell: AnyRefusalCode | null = null;
  /** The room's clock is ahead by so many milliseconds. */
  offset = 0;
  /** When it last said anything. */
  at = 0;
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  hear(heard: Heard): void {
    this.at = Date.now();
    const { views, outbox, onWelcome } = this.#told;
    switch (heard.name) {
      case 'welcome':
        this.welcome = heard.message;
        this.offset = heard.message.now - this.at;
        onWelcome();
        break;
      case 'lobby':
        this.lobby = heard.message;
        this.offset = heard.message.now - this.at;
        break;
      case 'shared':
        views.shared(heard.message);
        break;
      case 'own':
        views.own(heard.message);
        break;
      case 'debrief':
        this.debrief = heard.message;
        break;
      case 'farewell':
        this.farewell = heard.message.code;
        break;
      case 'done':
      case 'pong':
        outbox.settle(heard.message.to, null);
        break;
      case 'refused': {
        const { to, code, about } = heard.message;
        outbox.settle(to, { refused: code, ...(about === undefined ? {} : { about }) });
        break;
      }
      case 'answer':
        outbox.settle(heard.message.to, heard.message.answer);
        break;
    }
  }
}
