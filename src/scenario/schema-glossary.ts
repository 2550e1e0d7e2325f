import { z } from 'zod';
import { id, line, sources, text } from './basics.ts';

/** The scenario's own words that not every player knows. Left out where there are none, so that older files keep their hash. */
export const glossarySchema = z
  .array(
    z.strictObject({
      id,
      term: line.describe('the term, as it stands in the texts'),
      also: line.optional().describe('other forms of it in the texts, separated by commas'),
      text: text.describe('what it means, in a sentence or two'),
      sources: sources.optional(),
    }),
  )
  .max(80)
  .optional()
  .describe(
    'words of this crisis that not every player knows, explained one tap away wherever they stand',
  );
