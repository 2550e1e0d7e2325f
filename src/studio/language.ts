import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

const COLOURS = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: '#9fd0ff' },
  { tag: tags.propertyName, color: '#9fd0ff' },
  { tag: [tags.string, tags.content], color: '#ffe1a1' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: '#b4c0e4' },
  { tag: [tags.lineComment, tags.comment], color: '#93a0c9', fontStyle: 'italic' },
  { tag: tags.keyword, color: '#8fd694' },
]);

/** The editor in the colours of the table at night. */
const DRESS = EditorView.theme(
  {
    '&': { height: '100%', color: 'var(--text)', fontSize: '0.86rem' },
    '&.cm-focused': { outline: '2px solid var(--gold)', outlineOffset: '-2px' },
    '.cm-scroller': {
      fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
      lineHeight: '1.55',
    },
    '.cm-content': { caretColor: 'var(--gold)', padding: '0.6rem 0' },
    '.cm-gutters': { background: '#060c1e', color: '#8d9ac4', border: '0' },
    '.cm-activeLine': { background: 'rgb(51 69 127 / 22%)' },
    '.cm-activeLineGutter': { background: '#12204a', color: 'var(--text)' },
    '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': {
      background: '#2b4488',
    },
    '.cm-tooltip': {
      background: '#12204a',
      color: '#eef1fb',
      border: '1px solid #33457f',
      borderRadius: '0.5rem',
      maxWidth: '26rem',
      fontFamily: 'var(--sans)',
      fontSize: '0.92rem',
    },
    '.cm-tooltip-hover': { padding: '0' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      background: 'var(--gold)',
      color: '#1d1a14',
    },
    '.cm-completionInfo': { padding: '0.4rem 0.7rem' },
    '.cm-meaning': { padding: '0.4rem 0.7rem', margin: '0' },
    '.cm-diagnostic': { padding: '0.4rem 0.7rem', maxWidth: '26rem' },
    '.cm-diagnosticAction': {
      background: 'var(--gold)',
      color: '#1d1a14',
      borderRadius: '0.35rem',
      padding: '0.15rem 0.5rem',
      margin: '0.3rem 0 0',
      font: '600 0.9rem/1.3 var(--sans)',
    },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy #ff9d86',
      textUnderlineOffset: '0.2em',
    },
    '.cm-lintRange-warning': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy #ffc94a',
      textUnderlineOffset: '0.2em',
    },
    '.cm-panels': { background: '#0b1534', color: 'var(--text)' },
    '.cm-panels.cm-panels-bottom': { borderTop: '1px solid #33457f' },
    '.cm-textfield': { background: '#070e22', border: '1px solid #33457f', color: '#eef1fb' },
    '.cm-button': { background: '#12204a', border: '1px solid #33457f', color: '#eef1fb' },
    '.cm-searchMatch': { background: 'rgb(255 201 74 / 30%)' },
  },
  { dark: true },
);

export const look: Extension = [DRESS, syntaxHighlighting(COLOURS)];
