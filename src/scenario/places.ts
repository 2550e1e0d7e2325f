import { isCollection, isPair, isScalar } from 'yaml';
import type { Document, LineCounter } from 'yaml';
import type { Finding, Path } from './finding.ts';
import { editsOf } from './fixing/edits.ts';
import type { Fix, Problem } from './problems.ts';

/** A stretch of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Turns offsets and paths of one file into lines, columns and edits. */
export class Places {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly tree: Document;

  constructor(file: string, text: string, lines: LineCounter, tree: Document) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.tree = tree;
  }

  /** A problem of a stretch of the text. */
  problem(span: Span, code: string, sentence: string, fix: Fix): Problem {
    const { line, col } = this.lines.linePos(span.from);
    const where = { file: this.file, line: line || 1, column: col || 1, ...span };
    return { ...where, severity: 'error', code, at: '', sentence, fix };
  }

  /** A finding with its line, its column and the edits that mend it. */
  found({ path, code, sentence, severity, fix }: Finding, key = false): Problem {
    const span = key ? this.keySpan(path) : this.spanOf(path);
    const edits = fix.repairs.flatMap((repair) => editsOf(this, repair));
    const problem = this.problem(span, code, sentence, { sentence: fix.sentence, edits });
    return { ...problem, severity, at: this.addressOf(path) };
  }

  /** The deepest node on `path` that the file has. */
  spanOf(path: Path): Span {
    for (let length = path.length; length >= 0; length--) {
      const node = this.tree.getIn(path.slice(0, length), true);
      if ((isScalar(node) || isCollection(node)) && node.range) {
        return { from: node.range[0], to: node.range[1] };
      }
    }
    return { from: 0, to: 0 };
  }

  /** The key of the last step of `path`: where a field is named. */
  keySpan(path: Path): Span {
    const parent = this.tree.getIn(path.slice(0, -1), true);
    if (!isCollection(parent)) return this.spanOf(path);
    for (const item of parent.items) {
      if (isPair(item) && isScalar(item.key) && item.key.value === path.at(-1) && item.key.range) {
        return { from: item.key.range[0], to: item.key.range[1] };
      }
    }
    return this.spanOf(path);
  }

  /** The path with ids in the place of numbers, where entries have one. */
  addressOf(path: Path): string {
    const steps = path.map((step, index) => {
      const id: unknown = this.tree.getIn([...path.slice(0, index + 1), 'id']);
      return typeof step === 'number' && typeof id === 'string' ? id : String(step);
    });
    return steps.join('.');
  }
}
