import type { Command } from '../rules/commands.ts';
import type { Lobby, Part, Person } from '../session/protocol.ts';
import { PARTS } from '../session/protocol.ts';

const NEGOTIATED: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'offer',
  'promise',
  'accept',
  'counter',
  'decline',
  'leave-corridor',
]);

/** The part of a delegation that gives a command. */
export const partOf = (command: Pick<Command, 'type'>): Part =>
  NEGOTIATED.has(command.type) ? 'negotiator' : 'speaker';

/** One's own place in a lesson. */
export interface Place {
  readonly me: Person;
  readonly partners: readonly Person[];
  /** The parts one has: both when alone. */
  readonly parts: readonly Part[];
}

/** Who one is in the lobby and with whom one sits; null for somebody who is not in it. */
export const placeOf = (lobby: Pick<Lobby, 'people'>, id: string): Place | null => {
  const me = lobby.people.find((person) => person.id === id);
  if (me === undefined) return null;
  const partners = lobby.people.filter(({ seat }) => seat !== null && seat === me.seat);
  const others = partners.filter((person) => person.id !== id);
  // Whoever is away leaves their part to the one who is there.
  const taken = new Set(others.filter(({ here }) => here).map(({ part }) => part));
  return { me, partners: others, parts: PARTS.filter((part) => !taken.has(part)) };
};

/** Whoever has a part in one's delegation, besides oneself. */
export const partnerWith = ({ partners }: Place, part: Part): Person | undefined =>
  partners.find((person) => person.part === part);
