import { z } from 'zod';
import type { Snapshot } from './snapshot.ts';

const short = z.string().max(400);
const long = z.string().max(2000);

/** A snapshot from outside: texts of a bearable length, and not too many. */
export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  title: short,
  paper: short,
  dateline: short,
  edition: short,
  ending: short,
  headline: short,
  text: long,
  gauges: z.array(z.strictObject({ name: short, points: z.int().min(0).max(1000) })).max(12),
  seats: z.array(z.strictObject({ name: short, stance: short, pledge: long })).max(40),
  log: z.array(z.strictObject({ round: z.int().min(0).max(12), sentence: long })).max(2000),
});
