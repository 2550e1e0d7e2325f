import { readJournal } from '../../src/classroom/journal.ts';
import { storedIn } from '../../src/classroom/store.ts';
import type { Lobby, OwnMessage, SharedMessage, Welcome } from '../../src/session/protocol.ts';
import type { TappedSocket, Tapped } from './classroom-tap.ts';
import { must } from './core.ts';

/** Keys of what only one seat may see; they have no business outside its own part. */
const PRIVATE = [
  'hand',
  'interests',
  'sealed',
  'sealedVerb',
  'planned',
  'packages',
  'called',
  'lean',
];

/** What the journal keeps of a seat’s token. */
const FINGERPRINT = /^[\w-]{43}$/;

/** What must not leave the server, and whose it is. */
export interface Secrets {
  readonly seed: number;
  readonly server: string;
  readonly lesson: string;
}

/** The seed, from the journal on disk. */
export const seedIn = (journal: string): number => must(storedIn(readJournal(journal))?.start).seed;

interface Found {
  readonly keys: Set<string>;
  readonly values: Set<unknown>;
}

const walk = (value: unknown, found: Found): Found => {
  if (typeof value !== 'object' || value === null) {
    found.values.add(value);
    return found;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.keys.add(key);
    walk(inner, found);
  }
  return found;
};

const search = (value: unknown): Found => walk(value, { keys: new Set(), values: new Set() });

const seatIn = (lobby: Lobby | null, person: string): string | null =>
  lobby?.people.find(({ id }) => id === person)?.seat ?? null;

const talkLeaks = (own: OwnMessage, seat: string | null): string[] =>
  own.verdict !== null
    ? []
    : own.log.add
        .filter(({ gives, asks }) => gives !== undefined || asks !== undefined)
        .filter((line) => line.seat !== seat && line.seats?.includes(seat ?? '') !== true)
        .map(({ kind }) => `the terms of somebody else’s talk (${kind})`);

const ownLeaks = (own: OwnMessage, seat: string | null): string[] => {
  const rest = search({ ...own, own: null, verdict: null, filed: null, predicted: null });
  return [
    ...(own.own !== null && own.own.seat !== seat ? [`the own part of ${own.own.seat}`] : []),
    ...(own.filed !== null && own.filed.seat !== seat ? [`a card of ${own.filed.seat}`] : []),
    ...PRIVATE.filter((key) => rest.keys.has(key)),
    ...talkLeaks(own, seat),
  ];
};

/** While pledges are secret, nothing anybody shows may change. */
const pledgeLeaks = (shared: SharedMessage, sealed: Map<string, string>): string[] => {
  const { phase, round, seats } = shared.shared;
  if (phase !== 'pledge') return [];
  const shown = JSON.stringify(
    seats.map(({ posture, pledged, stage }) => [posture, pledged, stage]),
  );
  const before = sealed.get(String(round)) ?? shown;
  sealed.set(String(round), before);
  return before === shown ? [] : ['a pledge before the reveal'];
};

const anywhere = (
  { name, message }: Tapped,
  welcome: Welcome | null,
  secrets: Secrets,
): string[] => {
  const { keys, values } = search(message);
  const isTeacher = welcome?.role === 'teacher';
  const isRecord = isTeacher && name === 'answer' && keys.has('record');
  return [
    ...((values.has(secrets.seed) || keys.has('seed')) && !isRecord ? ['the seed'] : []),
    ...(values.has(secrets.server) ? ['the server’s secret'] : []),
    ...(values.has(secrets.lesson) && !(isTeacher && name === 'welcome')
      ? ['the teacher’s secret']
      : []),
    ...([...values].some((one) => typeof one === 'string' && FINGERPRINT.test(one))
      ? ['what is kept of a token']
      : []),
    ...(keys.has('seatToken') && name !== 'welcome' ? ['a seat token'] : []),
  ];
};

const leaksIn = (
  tapped: Tapped,
  state: { welcome: Welcome | null; lobby: Lobby | null; sealed: Map<string, string> },
): string[] => {
  const person = state.welcome?.person ?? '';
  switch (tapped.name) {
    case 'own':
      return ownLeaks(tapped.message as OwnMessage, seatIn(state.lobby, person));
    case 'shared': {
      const shared = tapped.message as SharedMessage;
      const { keys } = search(shared);
      return [...PRIVATE.filter((key) => keys.has(key)), ...pledgeLeaks(shared, state.sealed)];
    }
    default:
      return PRIVATE.filter((key) => search(tapped.message).keys.has(key));
  }
};

/** Everything one client heard that it had no right to, in words. */
export const leaksOf = ({ heard }: TappedSocket, secrets: Secrets): string[] => {
  const state = {
    welcome: null as Welcome | null,
    lobby: null as Lobby | null,
    sealed: new Map<string, string>(),
  };
  return heard.flatMap((tapped) => {
    if (tapped.name === 'welcome') state.welcome = tapped.message as Welcome;
    if (tapped.name === 'lobby') state.lobby = tapped.message as Lobby;
    return [...anywhere(tapped, state.welcome, secrets), ...leaksIn(tapped, state)].map(
      (leak) => `${tapped.name}: ${leak}`,
    );
  });
};
