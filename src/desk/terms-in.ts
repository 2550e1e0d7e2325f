import { GAME_TERMS, WORLD_TERMS } from '../words/glossary.ts';
import type { Term } from '../words/glossary.ts';

/** A term of the glossary. */
export type TermId = keyof typeof WORLD_TERMS | keyof typeof GAME_TERMS;

const ALL: Readonly<Record<TermId, Term>> = { ...WORLD_TERMS, ...GAME_TERMS };

/** What a term is called and what it means. */
export const termOf = (id: TermId): Term => ALL[id];

/** Whether the glossary has it. */
export const isTerm = (id: string): id is TermId => Object.hasOwn(ALL, id);

const FORMS = new Map(
  Object.entries(ALL).flatMap(([id, { forms }]) =>
    forms.map((form): [string, TermId] => [form.toLowerCase(), id as TermId]),
  ),
);

// Longer forms first: “common funding” before “common fund”.
const WORDS = [...FORMS.keys()].toSorted((one, two) => two.length - one.length).join('|');
const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${WORDS})(?![\\p{L}-])`, 'giu');

/** A piece of a text, and the term it is a form of. */
export interface Piece {
  readonly text: string;
  readonly term: TermId | null;
}

/** Cuts a text at the glossary's terms; each term is marked where it stands first. */
export function piecesOf(text: string): readonly Piece[] {
  const met = new Set<TermId>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: form, index } of text.matchAll(PATTERN)) {
    const term = FORMS.get(form.toLowerCase());
    if (term === undefined || met.has(term)) continue;
    met.add(term);
    if (index > from) pieces.push({ text: text.slice(from, index), term: null });
    pieces.push({ text: form, term });
    from = index + form.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}
