import type { Scenario } from '../scenario/schema.ts';
import { formsOf, patternOf } from '../scenario/terms.ts';
import { COUNCIL_TERMS, GAME_TERMS } from '../words/glossary.ts';
import type { Term } from '../words/glossary.ts';

/** A term that the program itself explains. */
export type TermId = keyof typeof COUNCIL_TERMS | keyof typeof GAME_TERMS;

const BUILT_IN: Readonly<Record<TermId, Term>> = { ...COUNCIL_TERMS, ...GAME_TERMS };

/** What a term of the program is called and what it means. */
export const termOf = (id: TermId): Term => BUILT_IN[id];

/** The terms of a scenario's own glossary. */
export const ownTerms = (scenario: Scenario): readonly Term[] =>
  (scenario.glossary ?? []).map((entry) => ({
    name: entry.term,
    forms: formsOf(entry),
    text: entry.text,
  }));

/** A piece of a text, and the term it is a form of. */
export interface Piece {
  readonly text: string;
  readonly term: Term | null;
}

/** Finds terms in texts. */
interface Lexicon {
  readonly terms: ReadonlyMap<string, Term>;
  readonly pattern: RegExp | null;
}

const lexiconOf = (all: readonly Term[]): Lexicon => {
  const terms = new Map(
    all.flatMap((term) => term.forms.map((form): [string, Term] => [form.toLowerCase(), term])),
  );
  return { terms, pattern: patternOf([...terms.keys()]) };
};

const PLAIN = lexiconOf(Object.values(BUILT_IN));
const known = new WeakMap<Scenario, Lexicon>();

/** A form that both explain is the scenario's: it knows better what is meant there. */
const lexiconFor = (scenario: Scenario | null): Lexicon => {
  if (scenario?.glossary === undefined) return PLAIN;
  const lexicon =
    known.get(scenario) ?? lexiconOf([...Object.values(BUILT_IN), ...ownTerms(scenario)]);
  known.set(scenario, lexicon);
  return lexicon;
};

/** Cuts a text at the terms of the program and of the scenario; each term is marked where it stands first. */
export function piecesOf(text: string, scenario: Scenario | null): readonly Piece[] {
  const { terms, pattern } = lexiconFor(scenario);
  const met = new Set<Term>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: form, index } of pattern === null ? [] : text.matchAll(pattern)) {
    const term = terms.get(form.toLowerCase());
    if (term === undefined || met.has(term)) continue;
    met.add(term);
    if (index > from) pieces.push({ text: text.slice(from, index), term: null });
    pieces.push({ text: form, term });
    from = index + form.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

/** What a text begins with that closes the word before: behind a button a line could begin with it. */
export const closingOf = (text = ''): string => /^(?:’s)?[,.;:!?)\]”’…]*/.exec(text)?.[0] ?? '';
