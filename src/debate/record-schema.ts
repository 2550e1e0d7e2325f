import { z } from 'zod';
import { WAYS } from '../scenario/lists.ts';
import { id } from '../scenario/basics.ts';
import type { Command } from '../rules/commands.ts';
import { PLAYERS } from './record.ts';
import type { GameRecord } from './record.ts';

const seat = { seat: id };

const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prepare'), ...seat, plan: z.boolean() }),
  z.strictObject({ type: z.literal('speak'), ...seat, card: id }),
  z.strictObject({ type: z.literal('rebut'), ...seat, card: id, speech: z.int().min(0).max(99) }),
  z.strictObject({
    type: z.literal('influence'),
    ...seat,
    card: id,
    target: id,
    way: z.enum(WAYS),
  }),
  z.strictObject({ type: z.literal('stay-silent'), ...seat }),
  z.strictObject({ type: z.literal('seek-mandate'), ...seat }),
  z.strictObject({ type: z.literal('pledge'), ...seat, assets: z.array(id).max(8) }),
  z.strictObject({ type: z.literal('frame'), ...seat, verb: id }),
  z.strictObject({ type: z.literal('support'), ...seat, dossier: id }),
  z.strictObject({ type: z.literal('hold-out'), ...seat, dossier: id }),
  z.strictObject({ type: z.literal('stand-aside'), ...seat, dossier: id }),
  z.strictObject({ type: z.literal('set-agenda'), ...seat, dossiers: z.array(id).max(3) }),
  z.strictObject({ type: z.literal('proceed') }),
]);

/** Whether something from outside has the shape of a command; whether it is legal is for the rules to say. */
export const isCommand = (value: unknown): value is Command =>
  commandSchema.safeParse(value).success;

const recordSchema: z.ZodType<GameRecord> = z.strictObject({
  format: z.literal(1),
  rules: z.int().min(1),
  scenario: z.strictObject({
    id,
    version: z.int().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  seed: z.int().min(0).max(4_294_967_295),
  rounds: z.int().min(1).max(12),
  seats: z.record(id, z.enum(PLAYERS)),
  commands: z.array(commandSchema).max(5000),
});

const LARGEST = 1_000_000;

/** A record read from a file: the record, or what is wrong with it in one plain phrase. */
export const parseRecord = (
  text: string,
):
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly reason: string } => {
  if (text.length > LARGEST) return { ok: false, reason: 'it is larger than 1 MB' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON' };
  }
  const result = recordSchema.safeParse(value);
  if (result.success) return { ok: true, record: result.data };
  const issue = result.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}` };
};
