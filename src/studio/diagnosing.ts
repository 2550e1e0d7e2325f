import type { Diagnostic } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { Edit } from '../scenario/fixing/repair.ts';
import type { Problem } from '../scenario/problems.ts';
import { STUDIO } from '../words/studio.ts';

/** Makes edits in the editor as one step that can be undone, and shows where. */
export function applyTo(view: EditorView, edits: readonly Edit[]): void {
  const changes = view.state.changes(
    edits.map(({ from, to, text }) => ({ from, to, insert: text })),
  );
  const first = Math.min(...edits.map(({ from }) => from));
  const effects = EditorView.scrollIntoView(changes.mapPos(first, 1), { y: 'center' });
  view.dispatch({ changes, userEvent: 'input.fix', effects });
}

const actionsFor = ({ fix }: Problem): Diagnostic['actions'] =>
  fix.edits.length === 0
    ? []
    : [{ name: STUDIO.problems.apply, apply: (view) => applyTo(view, fix.edits) }];

/** Problems as the editor underlines them: with something to see even where the trouble has no width. */
export const diagnosticsOf = (problems: readonly Problem[], length: number): Diagnostic[] =>
  problems.map((problem) => {
    const from = Math.min(problem.from, length);
    const to = Math.min(Math.max(problem.to, from + 1), length);
    return {
      from: Math.min(from, to),
      to,
      severity: problem.severity,
      source: problem.code,
      message: `${problem.sentence} ${STUDIO.problems.fix} ${problem.fix.sentence}`,
      actions: actionsFor(problem) ?? [],
    };
  });
