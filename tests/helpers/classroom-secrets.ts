import { readJournal } from '../../src/classroom/journal.ts';
import { storedIn } from '../../src/classroom/store.ts';
import { startDebate } from '../../src/rules/start.ts';
import type { Lobby, OwnMessage, SharedMessage, Welcome } from '../../src/session/protocol.ts';
import type { LogEntry } from '../../src/view/types.ts';
import type { TappedSocket, Tapped } from './classroom-tap.ts';
import { unsaid, wordsBetween } from './classroom-words.ts';
import type { Word } from './classroom-words.ts';
import { modelOf, must } from './core.ts';
import type { ShippedId } from './core.ts';

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
  /** The private interests of each seat, by id, and all there are in the scenario. */
  readonly interests: ReadonlyMap<string, readonly string[]>;
  readonly allInterests: ReadonlySet<string>;
}

/** The secrets of a lesson, from its journal on disk. */
export const secretsIn = (journal: string, server: string, lesson: string): Secrets => {
  const { start, meta } = must(storedIn(readJournal(journal)));
  const { seed, rounds } = must(start);
  const model = modelOf(meta.scenario as ShippedId);
  const { actors, interests } = model.scenario;
  const drawn = startDebate(model, { seed, rounds, humans: [] }).interests;
  const named = drawn.map((own) => own.map((one) => must(interests[one]).id));
  return {
    seed,
    server,
    lesson,
    interests: new Map(actors.map(({ id }, seat) => [id, must(named[seat])])),
    allInterests: new Set(interests.map(({ id }) => id)),
  };
};

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

const seatIn = ({ lobby, welcome }: State): string | null =>
  lobby?.people.find(({ id }) => id === welcome?.person)?.seat ?? null;

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

/** Of a seat, what may change in public while pledges are secret: mandates are sought, people come and go. */
const PUBLIC: readonly string[] = ['answered', 'mandate', 'standing', 'human'];

const changedIn = (before: object, now: object): string[] =>
  Object.entries(now)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, key)))
    .map(([key]) => key);

/** While pledges are secret, nothing else that anybody shows changes, but for texts that somebody speaks on in public. */
const pledgeLeaks = ({ shared }: SharedMessage, state: State): string[] => {
  const before = shared.phase === 'pledge' ? state.open : null;
  if (shared.phase !== 'pledge') state.open = null;
  else state.open ??= shared;
  if (before === null) return [];
  state.words.push(...wordsBetween(before, shared));
  const ofSeats = shared.seats.flatMap((seat, index) => changedIn(must(before.seats[index]), seat));
  const { seats, conclusions } = shared;
  return [...changedIn({ ...before, seats, conclusions }, shared), ...ofSeats]
    .filter((key) => !PUBLIC.includes(key))
    .map((key) => `a pledge before the reveal (${key})`);
};

const interestLeaks = (
  { name, message }: Tapped,
  seat: string | null,
  { interests, allInterests }: Secrets,
): string[] => {
  const own = name === 'own' ? (interests.get(seat ?? '') ?? []) : [];
  return [...search(message).values].flatMap((value) =>
    typeof value === 'string' && allInterests.has(value) && !own.includes(value)
      ? [`the interest ${value}`]
      : [],
  );
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

interface State {
  welcome: Welcome | null;
  lobby: Lobby | null;
  /** What all saw when this round’s pledges began. */
  open: SharedMessage['shared'] | null;
  /** Words that the log, when it comes next, must tell of. */
  readonly words: Word[];
  readonly log: LogEntry[];
}

const wordLeaks = ({ log }: OwnMessage, state: State): string[] => {
  state.log.push(...log.add);
  return unsaid(state.words.splice(0), state.log);
};

const leaksIn = (tapped: Tapped, state: State): string[] => {
  const { name, message } = tapped;
  const { keys } = search(message);
  switch (name) {
    case 'own':
      return [
        ...ownLeaks(message as OwnMessage, seatIn(state)),
        ...wordLeaks(message as OwnMessage, state),
      ];
    case 'shared':
      return [
        ...PRIVATE.filter((key) => keys.has(key)),
        ...pledgeLeaks(message as SharedMessage, state),
      ];
    case 'answer':
      return PRIVATE.filter((key) => keys.has(key) && key !== 'lean');
    default:
      return PRIVATE.filter((key) => keys.has(key));
  }
};

/** Frames in which a secret word stands, whatever else they say. */
const framesWith = (raw: readonly Uint8Array[], word: string): number =>
  raw.filter((bytes) => Buffer.from(bytes).includes(word)).length;

const rawLeaks = (raw: readonly Uint8Array[], welcome: Welcome | null, secrets: Secrets) => {
  const own = welcome?.role === 'teacher' ? 1 : 0;
  return [
    ...(framesWith(raw, secrets.server) > 0 ? ['the server’s secret in a frame'] : []),
    ...(framesWith(raw, secrets.lesson) > own ? ['the teacher’s secret in a frame'] : []),
  ];
};

/** Everything one client heard that it had no right to, in words. */
export const leaksOf = ({ heard, raw }: TappedSocket, secrets: Secrets): string[] => {
  const state: State = { welcome: null, lobby: null, open: null, words: [], log: [] };
  const leaks = heard.flatMap((tapped) => {
    if (tapped.name === 'welcome') state.welcome = tapped.message as Welcome;
    if (tapped.name === 'lobby') state.lobby = tapped.message as Lobby;
    return [
      ...anywhere(tapped, state.welcome, secrets),
      ...interestLeaks(tapped, seatIn(state), secrets),
      ...leaksIn(tapped, state),
    ].map((leak) => `${tapped.name}: ${leak}`);
  });
  return [...leaks, ...rawLeaks(raw, state.welcome, secrets)];
};
