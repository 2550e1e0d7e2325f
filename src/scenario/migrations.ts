import { toFormat2 } from './to-format-2.ts';

/** What a file holds, as yet unchecked. */
export type Content = Readonly<Record<string, unknown>>;

/** Brings content of one format to the next: the first step takes format 1 to format 2. */
export type Step = (content: Content) => Content;

/** The steps from format 1 on, one for each format that came after it. A change of the format is one more, never an edited one. */
export const STEPS: readonly Step[] = [toFormat2];

/** The format that scenario files are written in now. */
export const FORMAT = 2;

const isMap = (content: unknown): content is Content =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** Brings the content of an older file up to the format of now; what is no older file is left as it is. */
export const migrated = (content: unknown, steps: readonly Step[] = STEPS): unknown => {
  if (!isMap(content)) return content;
  const { format } = content;
  if (typeof format !== 'number' || !Number.isInteger(format)) return content;
  if (format < 1 || format > steps.length) return content;
  return steps
    .slice(format - 1)
    .reduce<Content>(
      (older, step, index) => ({ ...step(older), format: format + index + 1 }),
      content,
    );
};
