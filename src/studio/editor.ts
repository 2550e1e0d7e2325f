import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldKeymap } from '@codemirror/language';
import { lintGutter, lintKeymap, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Edit } from '../scenario/fixing/repair.ts';
import type { Problem } from '../scenario/problems.ts';
import { STUDIO } from '../words/studio.ts';
import { assistance } from './assisting.ts';
import type { Clerk } from './clerk/clerk.ts';
import { applyTo, diagnosticsOf } from './diagnosing.ts';
import { hyphens, indentation } from './indenting.ts';
import { look } from './language.ts';

/** The text and what can be done with it; everything else of the studio knows the editor only as this. */
export interface Editor {
  readonly text: () => string;
  readonly replace: (text: string) => void;
  readonly apply: (edits: readonly Edit[]) => void;
  readonly show: (problems: readonly Problem[]) => void;
  readonly goTo: (from: number, to?: number) => void;
  readonly destroy: () => void;
}

interface Options {
  readonly text: string;
  readonly clerk: Clerk;
  readonly readOnly: boolean;
  readonly onEdit: () => void;
}

const described = (readOnly: boolean): Extension =>
  EditorView.contentAttributes.of({
    'aria-label': STUDIO.editor,
    'aria-readonly': String(readOnly),
    spellcheck: 'false',
    tabindex: '0',
  });

const extensions = ({ clerk, readOnly, onEdit }: Options): Extension[] => [
  lineNumbers(),
  lintGutter(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  history(),
  bracketMatching(),
  closeBrackets(),
  indentation,
  hyphens,
  yaml(),
  look,
  assistance(clerk),
  EditorView.lineWrapping,
  described(readOnly),
  EditorState.readOnly.of(readOnly),
  keymap.of([
    { key: 'F8', run: nextDiagnostic },
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) onEdit();
  }),
];

/** What is told below the editor takes room from it: the line being written stays in sight. */
function keepInSight(parent: HTMLElement, view: EditorView): ResizeObserver {
  const observer = new ResizeObserver(() => {
    if (!view.hasFocus) return;
    view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
  });
  observer.observe(parent);
  return observer;
}

/**
 * Opens the editor in a shadow tree: there its styles are sheets that the page adopts, which a strict
 * content-security policy allows, and not elements, which it does not.
 */
export function openEditor(parent: HTMLElement, options: Options): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' });
  const state = EditorState.create({ doc: options.text, extensions: extensions(options) });
  const view = new EditorView({ state, parent: root, root });
  const watch = keepInSight(parent, view);
  return {
    text: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    apply: (edits) => applyTo(view, edits),
    show: (problems) =>
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(problems, view.state.doc.length))),
    goTo: (from, to = from) => {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
      view.dispatch({
        selection,
        effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }),
      });
      view.focus();
    },
    destroy: () => {
      watch.disconnect();
      view.destroy();
    },
  };
}
