import { CHECK_CODE } from '../session/protocol.ts';
import { openLink } from '../session/remote.ts';
import { CHECK } from '../words/lesson-screen.ts';
import { tripFinding } from './check.ts';
import type { Finding } from './check.ts';

const STAYS = 10_000;
const PATIENCE = 8000;

const socket = (state: Finding['state'], text: string): Finding => ({ id: 'socket', state, text });

/** Opens a live connection, keeps it for ten seconds, and measures on it. Gives a way to stop. */
export const checkSocket = (
  server: string,
  put: (finding: Finding) => void,
  off: (milliseconds: number) => void,
): (() => void) => {
  const link = openLink({ server, code: CHECK_CODE, role: 'screen' });
  let opened = false;
  const patience = setTimeout(() => {
    if (!opened) put(socket('bad', CHECK.socket.bad));
  }, PATIENCE);
  let stays: ReturnType<typeof setTimeout> | undefined;
  const measure = async (): Promise<void> => {
    put(tripFinding(await link.ping()));
    off(link.now() - Date.now());
  };
  const begin = (): void => {
    opened = true;
    void measure();
    stays = setTimeout(() => {
      put(socket('ok', CHECK.socket.ok(STAYS / 1000)));
      link.close();
    }, STAYS);
  };
  const stop = link.subscribe(() => {
    const status = link.status();
    if (status === 'open' && !opened) begin();
    if (status === 'lost' && opened) {
      clearTimeout(stays);
      put(socket('bad', CHECK.socket.closed));
    }
    if (status === 'refused') put(socket('bad', CHECK.socket.bad));
  });
  return () => {
    stop();
    clearTimeout(patience);
    clearTimeout(stays);
    link.close();
  };
};
