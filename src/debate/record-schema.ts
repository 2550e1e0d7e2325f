import { z } from 'zod';
import { isCommand } from '../rules/command-shape.ts';
import { id } from '../scenario/basics.ts';
import { VOTING_RULES } from '../scenario/lists.ts';
import type { Command } from '../rules/commands.ts';
import type { ChairEntry } from './chair.ts';
import { PLAYERS } from './players.ts';
import type { GameRecord } from './record.ts';

const commandSchema = z.custom<Command>(isCommand, 'not a command of this game');

const at = z.int().min(0).max(5000);
const chairSchema: z.ZodType<ChairEntry> = z.discriminatedUnion('type', [
  z.strictObject({ at, type: z.enum(['seat', 'unseat', 'call']), seat: id }),
  z.strictObject({ at, type: z.literal('dispatch'), dispatch: id }),
]);

/** The shape of a record from outside. */
export const recordSchema: z.ZodType<GameRecord> = z.strictObject({
  format: z.literal(1),
  rules: z.int().min(1),
  scenario: z.strictObject({
    id,
    version: z.int().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  conclusions: z.exactOptional(z.enum(VOTING_RULES)),
  seed: z.int().min(0).max(4_294_967_295),
  rounds: z.int().min(1).max(12),
  seats: z.record(id, z.enum(PLAYERS)),
  commands: z.array(commandSchema).max(5000),
  chair: z.exactOptional(z.array(chairSchema).max(500)),
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
