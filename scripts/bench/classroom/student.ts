/** What somebody in a class on the bench says next: what the seat is asked, else one of the small things people do. */
import type { Lobby, OwnMessage, SharedMessage } from '../../../src/session/protocol.ts';
import { answerTo, cardFor } from '../../../tests/helpers/classroom-student.ts';
import type { Chance } from '../../../tests/helpers/classroom-student.ts';
import type { BenchWire } from './wire.ts';

const VOTING: readonly string[] = ['pledge', 'tour', 'consequences'];

const smallThing = (wire: BenchWire, chance: Chance): void => {
  const lobby = wire.last('lobby') as Lobby | undefined;
  const isVoting = VOTING.includes(lobby?.phase ?? '');
  if (isVoting && chance(2) === 0) wire.send('explain', { text: `Because of ${chance(1000)}.` });
  else wire.send('ready', { ready: false });
};

/** One message of a student. */
export const act = (wire: BenchWire, chance: Chance): void => {
  const own = wire.last('own') as OwnMessage | undefined;
  const shared = wire.last('shared') as SharedMessage | undefined;
  if (own === undefined || shared === undefined) return smallThing(wire, chance);
  const view = {
    shared: { ...shared.shared, log: own.log.add, verdict: own.verdict },
    own: own.own,
  };
  const { phase, round, question } = view.shared;
  const command = answerTo(view, chance);
  if (command !== null && chance(8) > 0) return wire.send('command', { command, question });
  if (phase !== 'dispatch') return smallThing(wire, chance);
  return wire.send('file', { round, command: cardFor(view, chance) });
};
