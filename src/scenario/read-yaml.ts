import { LineCounter, parseDocument } from 'yaml';
import { Places } from './places.ts';
import type { Problem } from './problems.ts';
import { fileProblem } from './problems.ts';
import { depthProblem } from './depth.ts';
import type { ShapeProblem } from './depth.ts';
import { shapeProblems } from './shape.ts';
import { yamlSentence, yamlTry } from './yaml-problems.ts';
import type { Judge } from './yaml-problems.ts';

/** The most letters of a file, and the most problems told of it. */
const LARGEST = 262_144;
export const MOST_PROBLEMS = 50;

/** A file read as YAML: a tree with its places, or what keeps it from being one. */
export type ReadYaml =
  | { readonly ok: true; readonly places: Places; readonly content: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIRST = { sentence: 'Mend what stands before it first.', edits: [] };
const LOOK = { sentence: 'Look at the indentation, quotes and brackets here.', edits: [] };

const tooLarge = (file: string): Problem =>
  fileProblem(
    file,
    'too-large',
    `The file is larger than ${LARGEST / 1024} KB.`,
    'Write a shorter one: the largest scenario so far has 235 KB.',
  );

const early = (
  text: string,
  file: string,
  { offset, code, sentence, fix }: ShapeProblem,
): Problem => {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const place = { line: before.length, column, from: offset, to: offset };
  return { ...fileProblem(file, code, sentence, fix.sentence), ...place };
};

const yamlProblems = (places: Places, judge: Judge): Problem[] =>
  places.tree.errors.map((error, index) => {
    const [from, to] = error.pos;
    const sentence = yamlSentence(error);
    // Later troubles mostly follow from the first.
    if (index > 0) return places.problem({ from, to }, 'not-yaml', sentence, FIRST);
    const tried = yamlTry(places.text, error, judge);
    if (!tried) return places.problem({ from, to }, 'not-yaml', sentence, LOOK);
    const fix = { sentence: tried.sentence, edits: [tried.edit] };
    return places.problem({ from: tried.at, to: tried.at }, 'not-yaml', sentence, fix);
  });

const shaped = (places: Places): Problem[] =>
  shapeProblems(places.text, places.tree).map(({ offset, code, sentence, fix }) =>
    places.problem({ from: offset, to: offset + 1 }, code, sentence, fix),
  );

const failed = (problems: readonly Problem[]): ReadYaml => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

/**
 * Reads YAML that may be hostile: small, shallow, without aliases, each field once.
 * @param judge tells how sound a field would be after a broken line was mended, so that the best way is proposed
 */
export const readYaml = (text: string, file: string, judge: Judge): ReadYaml => {
  if (text.length > LARGEST) return failed([tooLarge(file)]);
  const deep = depthProblem(text);
  if (deep) return failed([early(text, file, deep)]);
  const lines = new LineCounter();
  // The library compares every key with every other; `shape.ts` does it in one pass.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false };
  const places = new Places(file, text, lines, parseDocument(text, options));
  const broken = yamlProblems(places, judge);
  const problems = broken.length > 0 ? broken : shaped(places);
  if (problems.length > 0) return failed(problems);
  return { ok: true, places, content: places.tree.toJS({ maxAliasCount: 0 }) };
};
