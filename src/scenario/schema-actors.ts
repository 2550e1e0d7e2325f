import { z } from 'zod';
import { id, line, permille, sources, tenths, text } from './basics.ts';

export const formulaSchema = z.strictObject({
  base: tenths,
  terms: z
    .array(
      z.strictObject({
        trait: id.optional(),
        indicator: id.optional(),
        add: tenths,
        per: z.int().min(1).max(10000).optional().describe('indicator units for one `add`'),
        minus: z.int().min(-10000).max(10000).optional().describe('taken from the indicator first'),
        below: z
          .int()
          .min(-10000)
          .max(10000)
          .optional()
          .describe('the term counts only below this value'),
      }),
    )
    .max(20),
});

export const indicatorSchema = z.strictObject({
  id,
  name: line,
  unit: line,
  sources: sources.default([]),
});

export const traitSchema = z.strictObject({
  id,
  name: line,
  text: line,
  needsMandate: z.boolean().default(false),
  barredChannel: id.optional(),
});

export const channelSchema = z.strictObject({
  id,
  name: line,
  reserve: tenths.default(0).describe('how much more it takes to send a token this way'),
  slope: permille
    .default(0)
    .describe('share of the lean that counts for a token this way, beyond what counts for any'),
});

const assetSchema = z.strictObject({
  id,
  name: line,
  kind: id,
  amount: z.int().min(1).max(20),
  risk: z.boolean(),
  channel: id,
  sources: sources.default([]),
});

export const actorSchema = z.strictObject({
  id,
  name: line,
  short: line.describe('how sentences call this seat, for example by its capital'),
  capital: line,
  people: line.describe('the adjective'),
  flag: z
    .string()
    .regex(/^[a-z-]{2,12}$/)
    .optional(),
  indicators: z.record(id, z.int().min(-100000).max(100000)),
  traits: z.array(id).max(10).default([]),
  assets: z.array(assetSchema).min(1).max(5),
  watches: z.array(id).min(1).max(5),
  watchReason: text.optional(),
  positions: z.record(id, z.int().min(0).max(100)).default({}),
  interests: z.array(id).min(1).max(6),
  redLines: z
    .array(
      z.strictObject({
        id,
        text: line,
        forbids: z.array(id).min(1).describe('asset kinds, or ids of own assets'),
      }),
    )
    .max(3)
    .default([]),
  facts: text.optional(),
  sources: sources.default([]),
  history: z
    .strictObject({
      stance: z.string().max(20),
      outcomes: z.record(id, z.boolean()).optional(),
      note: text.optional(),
    })
    .optional(),
});
