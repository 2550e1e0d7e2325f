import { z } from 'zod';
import { id, tenths } from './basics.ts';
import { MEASURES } from './lists.ts';

export const effectSchema = z.strictObject({
  gauge: id.optional(),
  measure: z.enum(MEASURES).optional(),
  who: z.array(id).max(30).optional().describe('actor ids, trait ids, or `all`'),
  add: tenths,
});
