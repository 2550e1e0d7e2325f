import { z } from 'zod';
import { COMPARISONS } from './lists.ts';

/** One comparison of a fact of the debate (see `rules/facts-of.ts` for the names) with a whole number. */
export interface Comparison {
  readonly fact: string;
  readonly op: (typeof COMPARISONS)[number];
  readonly value: number;
}

/** A closed tree of comparisons: scenario files can ask about the debate, never run code. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({
      fact: z.string().min(1).max(80),
      op: z.enum(COMPARISONS),
      value: z.int().min(-100000).max(100000),
    }),
    z.strictObject({ all: z.array(conditionSchema).min(1).max(12) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(12) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);
