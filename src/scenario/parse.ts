import { LineCounter, isCollection, isPair, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { checkScenario } from './checks.ts';
import type { Path } from './checks.ts';
import type { Problem } from './problems.ts';
import { scenarioSchema } from './schema.ts';
import type { Scenario } from './schema.ts';
import { depthProblem, shapeProblems } from './shape.ts';
import type { ShapeProblem } from './shape.ts';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LARGEST = 262_144;
const MOST_PROBLEMS = 50;

/** Turns an offset or a path of the file into a line and a column. */
class Places {
  readonly file: string;
  readonly lines: LineCounter;
  readonly tree: Document;

  constructor(file: string, lines: LineCounter, tree: Document) {
    this.file = file;
    this.lines = lines;
    this.tree = tree;
  }

  at(
    offset: number,
    code: string,
    sentence: string,
    severity: Problem['severity'] = 'error',
  ): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: line || 1, column: col || 1, severity, code, sentence };
  }

  /** The offset of the deepest node on `path` that the file has. */
  offsetOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const node = this.tree.getIn(path.slice(0, length), true);
      if ((isScalar(node) || isCollection(node)) && node.range) return node.range[0];
    }
    return 0;
  }

  /** The offset of the key of the last step of `path`: where an unknown field is named. */
  keyOffset(path: Path): number {
    const parent = this.tree.getIn(path.slice(0, -1), true);
    if (!isCollection(parent)) return this.offsetOf(path);
    for (const item of parent.items) {
      if (isPair(item) && isScalar(item.key) && item.key.value === path.at(-1)) {
        return item.key.range?.[0] ?? 0;
      }
    }
    return this.offsetOf(path);
  }
}

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  /** What each form of a value that may have several would say of it. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a value that fits none of its forms, the form that fits best tells what is wrong. */
const plainIssues = (issue: Issue): readonly Issue[] => {
  const [best] = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length);
  if (!best) return [issue];
  return best
    .flatMap(plainIssues)
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

const schemaProblems = (places: Places, issues: readonly Issue[]): Problem[] =>
  issues.flatMap(plainIssues).flatMap((issue) => {
    const path = plainPath(issue.path);
    const where = path.length === 0 ? 'the file' : path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).slice(0, MOST_PROBLEMS).map((key) => {
        const sentence = `There is no field "${key}" in ${where}.`;
        return places.at(places.keyOffset([...path, key]), 'unknown-field', sentence);
      });
    }
    return [places.at(places.offsetOf(path), 'wrong-value', `${where}: ${issue.message}.`)];
  });

const readDocument = (text: string, file: string): { places: Places; problems: Problem[] } => {
  const lines = new LineCounter();
  const tree = parseDocument(text, {
    lineCounter: lines,
    // The library compares every key with every other; `shape.ts` does it in one pass.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const places = new Places(file, lines, tree);
  const problems = tree.errors.map((error) =>
    places.at(error.pos[0], 'not-yaml', `${error.message.split('\n')[0] ?? error.message}.`),
  );
  if (problems.length > 0) return { places, problems };
  const shape = shapeProblems(tree);
  return { places, problems: shape.map((p) => places.at(p.offset, p.code, p.sentence)) };
};

const tooDeep = (text: string, file: string, { offset, code, sentence }: ShapeProblem): Problem => {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file, line: before.length, column, severity: 'error', code, sentence };
};

const failed = (problems: readonly Problem[]): Parsed => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

/**
 * The one door from a file's text to a scenario. Finds several problems in one pass, each with line and column.
 * @param text the YAML of the file, at most 256 KB
 * @param file its name, for the problems
 */
export const parseScenario = (text: string, file: string): Parsed => {
  if (text.length > LARGEST) {
    const sentence = `The file is larger than ${LARGEST / 1024} KB.`;
    return failed([{ file, line: 1, column: 1, severity: 'error', code: 'too-large', sentence }]);
  }
  const deep = depthProblem(text);
  if (deep) return failed([tooDeep(text, file, deep)]);
  const { places, problems } = readDocument(text, file);
  if (problems.length > 0) return failed(problems);
  const result = scenarioSchema.safeParse(places.tree.toJS({ maxAliasCount: 0 }));
  if (!result.success) return failed(schemaProblems(places, result.error.issues));
  const found = checkScenario(result.data).map((finding) =>
    places.at(places.offsetOf(finding.path), finding.code, finding.sentence, finding.severity),
  );
  if (found.some((problem) => problem.severity === 'error')) return failed(found);
  return { ok: true, scenario: result.data, problems: found };
};
