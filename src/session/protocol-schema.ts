import { z } from 'zod';
import { isCommand } from '../rules/command-shape.ts';
import type { Command } from '../rules/commands.ts';
import { id } from '../scenario/basics.ts';
import {
  CODE_LENGTH,
  DEBRIEF_STEPS,
  LIMITS,
  MOST_SHOWN,
  MOVERS,
  PARTS,
  ROLES,
} from './protocol.ts';
import type {
  ClientMessage,
  ClientMessages,
  CreateOptions,
  FiledCommand,
  JoinOptions,
  Order,
  Question,
  RoundChances,
  ShownDecision,
} from './protocol.ts';

const LARGEST = 1_000_000_000;
const FILED: readonly Command['type'][] = ['speak', 'rebut', 'influence', 'stay-silent'];

const n = z.int().min(1).max(LARGEST);
const person = z.string().regex(/^p\d{1,4}$/);
const secret = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const words = (most: number) => z.string().max(most * 4);
const good = z.string().regex(/^[a-z]{4,10}\.[A-Za-z][A-Za-z0-9-]{0,39}$/);
const minutes = z.int().min(15).max(240);
const heads = z.int().min(1).max(LIMITS.people);
const rounds = z.exactOptional(z.int().min(1).max(12));

const command = z.custom<Command>(isCommand, 'not a command of this game');
const filed = z.custom<FiledCommand>(
  (value) => isCommand(value) && FILED.includes(value.type),
  'not a command of the floor',
);

/** What a client may connect with. */
export const joinSchema: z.ZodType<JoinOptions> = z.strictObject({
  protocol: z.int().min(1).max(1000),
  role: z.enum(ROLES),
  name: z.exactOptional(words(LIMITS.name)),
  seatToken: z.exactOptional(secret),
  wish: z.exactOptional(z.string().max(LIMITS.wish)),
  secret: z.exactOptional(secret),
});

/** What a lesson may be opened with. */
export const createSchema: z.ZodType<CreateOptions> = z.strictObject({
  protocol: z.int().min(1).max(1000),
  role: z.literal('teacher'),
  secret,
  scenario: id,
  minutes,
  heads,
  rounds,
});

/** The part of a code that can be checked before the lesson is looked for. */
export const codeSchema = z.string().length(CODE_LENGTH);

const question: z.ZodType<Question> = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('ledger') }),
  z.strictObject({ about: z.literal('would-move'), target: id }),
  z.strictObject({
    about: z.literal('weighs'),
    deal: z.strictObject({ to: id, gives: good, asks: good }),
  }),
  z.strictObject({ about: z.literal('last-choice'), target: id }),
  z.strictObject({ about: z.literal('record') }),
]);

const count = z.int().min(0).max(1_000_000);
const thousandths = z.int().min(-20_000).max(20_000);

const roundChances: z.ZodType<RoundChances> = z.strictObject({
  round: z.int().min(0).max(12),
  played: count,
  endings: z.array(count).max(MOST_SHOWN.endings),
});

const shownDecision: z.ZodType<ShownDecision> = z.strictObject({
  round: z.int().min(0).max(12),
  taken: command,
  instead: command,
  worlds: count,
  counted: z.strictObject({ at: thousandths, low: thousandths, high: thousandths }),
  ending: id.nullable(),
  done: z.int().min(0).max(1000),
  otherwise: z.int().min(0).max(1000),
});

const bare = <const T extends Order['type']>(type: T) => z.strictObject({ type: z.literal(type) });

const order: z.ZodType<Order> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plan'),
    minutes,
    heads,
    scenario: z.exactOptional(id),
    rounds,
  }),
  bare('open'),
  bare('lock'),
  bare('start'),
  bare('pause'),
  bare('resume'),
  bare('next-phase'),
  bare('more-time'),
  bare('step-back'),
  bare('reveal'),
  z.strictObject({ type: z.literal('show'), step: z.enum(DEBRIEF_STEPS) }),
  z.strictObject({
    type: z.literal('publish-chances'),
    rounds: z.array(roundChances).max(MOST_SHOWN.rounds),
  }),
  z.strictObject({
    type: z.literal('publish-decisions'),
    decisions: z.array(shownDecision).max(MOST_SHOWN.decisions),
  }),
  bare('end'),
  bare('delete'),
  z.strictObject({
    type: z.literal('seat'),
    person,
    seat: id,
    part: z.exactOptional(z.enum(PARTS)),
  }),
  z.strictObject({ type: z.literal('unseat'), person }),
  z.strictObject({ type: z.literal('swap'), person, with: person }),
  z.strictObject({ type: z.literal('remove'), person }),
  z.strictObject({ type: z.literal('rename'), person, name: words(LIMITS.name) }),
  z.strictObject({ type: z.literal('dispatch'), dispatch: id }),
  z.strictObject({ type: z.literal('call-speaker'), seat: id }),
  z.strictObject({ type: z.literal('absence'), seconds: z.int().min(5).max(600) }),
  z.strictObject({ type: z.literal('keep'), days: z.int().min(1).max(365) }),
]);

/** What each message of a client must look like. */
export const CLIENT_SCHEMAS: { readonly [Name in ClientMessage]: z.ZodType<ClientMessages[Name]> } =
  {
    command: z.strictObject({ n, question: z.string().max(40), command }),
    file: z.strictObject({ n, round: z.int().min(0).max(12), command: filed.nullable() }),
    ready: z.strictObject({ n, ready: z.boolean() }),
    predict: z.strictObject({ n, ending: id }),
    explain: z.strictObject({ n, text: words(LIMITS.explanation) }),
    article: z.strictObject({ n, headline: words(LIMITS.headline), text: words(LIMITS.article) }),
    moved: z.strictObject({ n, by: z.enum(MOVERS), text: words(LIMITS.moved) }),
    'hand-over': z.strictObject({ n, part: z.enum(PARTS), to: person }),
    rename: z.strictObject({ n, name: words(LIMITS.name) }),
    ask: z.strictObject({ n, question }),
    here: z.strictObject({ n, visible: z.boolean() }),
    ping: z.strictObject({ n }),
    order: z.strictObject({ n, order }),
  };
