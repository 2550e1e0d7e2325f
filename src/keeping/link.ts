import { RULES_VERSION, recordHash, scenarioHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { DIFFICULTIES, difficultyOf } from '../debate/players.ts';
import type { Difficulty } from '../debate/players.ts';
import { isCommand } from '../rules/command-shape.ts';
import { COMMAND_TYPES } from '../rules/commands.ts';
import type { Command } from '../rules/commands.ts';
import { VOTING_RULES } from '../scenario/lists.ts';
import type { VotingRule } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { vocabularyOf } from './link-words.ts';
import { LARGEST_LINK, packed, unpacked } from './packing.ts';

/** The version of what a link holds: raised when links of before could no longer be read. */
const VERSION = 1;
const NAME = 'game=';
const MARK = 16;

/** What a link says before anything is unpacked. */
export interface LinkHead {
  readonly rules: number;
  readonly scenario: string;
  /** The beginning of the scenario's hash. */
  readonly pin: string;
  readonly body: string;
}

/** A game as a link carries it: what the person did; the bots will do the same again. */
export interface LinkedGame {
  readonly seat: string;
  readonly seed: number;
  readonly rounds: number;
  readonly skill: Difficulty;
  readonly conclusions?: VotingRule;
  readonly commands: readonly Command[];
  /** The beginning of the record's hash, by which the game played again is verified. */
  readonly hash: string;
}

type Value = string | number | boolean | readonly string[];

const personOf = (record: GameRecord): string =>
  Object.keys(record.seats).find((seat) => record.seats[seat] === 'human') ?? '';

/** A command's fields besides type and seat, in the order of their names. */
const fieldsOf = (command: Command): (readonly [string, Value])[] =>
  Object.entries(command as unknown as Readonly<Record<string, Value>>)
    .filter(([name]) => name !== 'type' && name !== 'seat')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Each word by its number; numbers are told apart by a list of one. */
function shortened(command: Command, words: readonly string[]): unknown {
  const short = (word: string): number | string => {
    const place = words.indexOf(word);
    return place < 0 ? word : place;
  };
  const values = fieldsOf(command).map(([, value]) => {
    if (typeof value === 'string') return short(value);
    return typeof value === 'object' ? value.map(short) : [value];
  });
  const type = COMMAND_TYPES.indexOf(command.type);
  return values.length === 0 ? type : [type, ...values];
}

/** The fields that follow each type, so that names need not be carried. */
const FIELDS: Readonly<Record<Command['type'], readonly string[]>> = {
  prepare: ['plan'],
  speak: ['card'],
  rebut: ['card', 'speech'],
  influence: ['card', 'target', 'way'],
  'stay-silent': [],
  'seek-mandate': [],
  pledge: ['assets'],
  frame: ['verb'],
  support: ['dossier'],
  'hold-out': ['dossier'],
  'stand-aside': ['dossier'],
  amend: ['dossier'],
  'set-agenda': ['dossiers'],
  offer: ['asks', 'gives', 'to'],
  accept: ['offer'],
  decline: ['offer', 'reason'],
  counter: ['asks', 'gives', 'offer'],
  promise: ['stance'],
  'leave-corridor': [],
  proceed: [],
};
const LISTS: readonly string[] = ['assets', 'dossiers'];

function lengthened(short: unknown, seat: string, words: readonly string[]): Command | null {
  const [number, ...values] = Array.isArray(short) ? (short as unknown[]) : [short];
  const type = typeof number === 'number' ? COMMAND_TYPES[number] : undefined;
  if (type === undefined || FIELDS[type].length !== values.length) return null;
  const long = (value: unknown): unknown => (typeof value === 'number' ? words[value] : value);
  const fields = FIELDS[type].map((name, place) => {
    const value = values[place];
    if (!Array.isArray(value)) return [name, long(value)] as const;
    return [name, LISTS.includes(name) ? value.map(long) : (value as unknown[])[0]] as const;
  });
  const by = type === 'proceed' ? {} : { seat };
  const command: unknown = { type, ...by, ...Object.fromEntries(fields) };
  return isCommand(command) ? command : null;
}

const own = (record: GameRecord, seat: string): Command[] =>
  record.commands.filter((command) => command.type === 'proceed' || command.seat === seat);

/** The fragment of an address that carries a game; null when it is too long or began in a class, and a file must do. */
export function linkOf(record: GameRecord, scenario: Scenario): string | null {
  if (record.chair !== undefined) return null;
  const seat = personOf(record);
  const words = vocabularyOf(scenario);
  const skill = DIFFICULTIES.indexOf(difficultyOf(record.seats));
  const body = [
    seat,
    record.seed,
    record.rounds,
    skill,
    record.conclusions ?? 0,
    recordHash(record).slice(0, MARK),
    ...own(record, seat).map((command) => shortened(command, words)),
  ];
  const head = [VERSION, record.rules, scenario.id, record.scenario.hash.slice(0, MARK)].join('.');
  const link = `#${NAME}${head}.${packed(JSON.stringify(body))}`;
  return link.length > LARGEST_LINK ? null : link;
}

/** What a fragment says of its game; null when it is none of ours. */
export function readHead(fragment: string): LinkHead | 'broken' | null {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(NAME)) return null;
  if (text.length > LARGEST_LINK) return 'broken';
  const [version, rules, scenario, pin, body, more] = text.slice(NAME.length).split('.');
  if (version !== String(VERSION) || more !== undefined || !body) return 'broken';
  if (!/^\d{1,6}$/.test(rules ?? '') || !/^[0-9a-f]{16}$/.test(pin ?? '')) return 'broken';
  return { rules: Number(rules), scenario: scenario ?? '', pin: pin ?? '', body };
}

/** Whether a link was made on this very scenario, by these rules. */
export const fits = ({ rules, pin }: LinkHead, scenario: Scenario): boolean =>
  rules === RULES_VERSION && scenarioHash(scenario).startsWith(pin);

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

const MOST_COMMANDS = 1000;
const LARGEST_SEED = 4_294_967_295;
const MOST_ROUNDS = 12;

/** The game in a link's body; null when it is not whole. */
export function readBody({ body }: LinkHead, scenario: Scenario): LinkedGame | null {
  const text = unpacked(body);
  const parts = text === null ? null : partsOf(text);
  if (parts === null || parts.length > MOST_COMMANDS) return null;
  const [seat, seed, rounds, skill, rule, hash, ...rest] = parts;
  const chosen = VOTING_RULES.find((one) => one === rule);
  if (typeof seat !== 'string' || typeof hash !== 'string' || hash.length !== MARK) return null;
  if (!isCount(seed, LARGEST_SEED) || !isCount(rounds, MOST_ROUNDS)) return null;
  if (!isCount(skill, DIFFICULTIES.length - 1) || (rule !== 0 && chosen === undefined)) return null;
  const words = vocabularyOf(scenario);
  const commands = rest.map((one) => lengthened(one, seat, words));
  if (commands.some((command) => command === null)) return null;
  return {
    seat,
    seed,
    rounds,
    hash,
    skill: DIFFICULTIES[skill] ?? 'diplomat',
    ...(chosen === undefined ? {} : { conclusions: chosen }),
    commands: commands.filter((command) => command !== null),
  };
}

function partsOf(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as unknown[]) : null;
  } catch {
    return null;
  }
}
