import { WebSocketTransport } from '@colyseus/ws-transport';

/** How the socket library names a frame larger than it takes. */
const TOO_LARGE = 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';

type Options = ConstructorParameters<typeof WebSocketTransport>[0];

/**
 * The library's transport, which counts connections that ended over a frame too large for the line: the socket library
 * closes those by itself. Told at the first, and whenever their number has doubled, so that nobody can fill a log.
 */
export class CountingTransport extends WebSocketTransport {
  #oversize = 0;

  constructor(options: Options, tell: (count: number, address: string) => void) {
    super(options);
    this.wss.on('connection', (socket, { socket: { remoteAddress = '' } }) => {
      socket.on('error', (error) => {
        if (!('code' in error) || error.code !== TOO_LARGE) return;
        this.#oversize += 1;
        if (Number.isInteger(Math.log2(this.#oversize))) tell(this.#oversize, remoteAddress);
      });
    });
  }
}
