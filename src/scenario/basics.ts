import { z } from 'zod';

// Scenario files are checked where a strict content-security policy forbids compiling code from strings.
z.config({ jitless: true });

export const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'an id: letters, digits and hyphens, at most 40')
  .refine((name) => !(name in Object.prototype), 'an id: this word is reserved');
/** The longest a line may be, and a text. Every string of one of these lengths is one that people read. */
export const LINE_LENGTH = 160;
export const TEXT_LENGTH = 1200;
/** Markup, control characters and marks that turn the direction of writing: texts are text only. */
export const NOT_TEXT =
  /<[a-z/!][^<>]*>|(?![\n\t])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/iu;
const written = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((words) => !NOT_TEXT.test(words), 'text only: no markup and no control characters');
export const line = written(LINE_LENGTH);
export const text = written(TEXT_LENGTH);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2013-01-11');
/** A change in tenths of a point. */
export const tenths = z.int().min(-10000).max(10000);
/** A level between 0 and 100 points, in tenths. */
export const level = z.int().min(0).max(1000);
export const permille = z.int().min(0).max(1000);
export const sources = z.array(id).max(16);
/** A claim of the scenario's source, C1, C2, … */
export const claimId = z.string().regex(/^C\d{1,2}$/, 'a claim: C and a number');
