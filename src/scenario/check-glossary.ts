import { advice, error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';
import { formsOf, patternOf } from './terms.ts';
import type { GlossaryEntry } from './terms.ts';
import { textsOf } from './texts.ts';

const folded = (form: string): string => form.toLowerCase();

/** Takes one form out of an entry: the whole entry, if it is the term itself. */
const withoutForm = (entry: GlossaryEntry, at: Path, form: string): Finding['fix'] => {
  if (form === entry.term) return advice('Take one of the two entries out.', { remove: at });
  const others = formsOf(entry).filter((one) => one !== entry.term && one !== form);
  const also = [...at, 'also'];
  return advice(
    'Take it out of one of the two.',
    others.length > 0 ? { put: others.join(', '), at: also } : { remove: also },
  );
};

/** One form of two entries would open only one of them. */
const shared = (glossary: readonly GlossaryEntry[]): Finding[] => {
  const known = new Map<string, number>();
  return glossary.flatMap((entry, index) =>
    formsOf(entry).flatMap((form) => {
      const first = known.get(folded(form)) ?? index;
      known.set(folded(form), first);
      if (first === index) return [];
      const at = ['glossary', index];
      const sentence = `"${form}" is already explained by "${glossary[first]?.term ?? ''}".`;
      const path = [...at, form === entry.term ? 'term' : 'also'];
      return [error(path, 'same-term', sentence, withoutForm(entry, at, form))];
    }),
  );
};

const formsMet = (scenario: Scenario, glossary: readonly GlossaryEntry[]): Set<string> => {
  const pattern = patternOf(glossary.flatMap(formsOf));
  if (pattern === null) return new Set();
  const texts = textsOf({ ...scenario, glossary: [] }).map(({ text }) => text);
  return new Set(texts.flatMap((text) => text.match(pattern) ?? []).map(folded));
};

const unmet = (scenario: Scenario, glossary: readonly GlossaryEntry[]): Finding[] => {
  const met = formsMet(scenario, glossary);
  return glossary.flatMap((entry, index) => {
    if (formsOf(entry).some((form) => met.has(folded(form)))) return [];
    const path = ['glossary', index];
    const sentence = `No text of the scenario says "${entry.term}".`;
    const fix = advice('Take it out, or name under "also" how the texts say it.', { remove: path });
    return [warning(path, 'unused', sentence, fix)];
  });
};

/** The scenario's own glossary: each form once, and none that no text has. */
export const checkGlossary = (scenario: Scenario): Finding[] => {
  const { glossary = [] } = scenario;
  return [...shared(glossary), ...unmet(scenario, glossary)];
};
