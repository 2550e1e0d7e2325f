import { autocompletion } from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Tooltip } from '@codemirror/view';
import type { Clerk } from './clerk/clerk.ts';
import type { Meaning, Offer } from './clerk/messages.ts';

const TYPES = { field: 'property', word: 'enum', name: 'variable' } as const;

const optionOf = ({ label, kind, required, info }: Offer): Completion => ({
  label,
  type: TYPES[kind],
  apply: kind === 'field' ? `${label}: ` : label,
  boost: required ? 1 : 0,
  ...(info === '' ? {} : { info }),
});

const complete =
  (clerk: Clerk) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { pos, explicit, state } = context;
    const remark = context.matchBefore(/^\s*#.*| #.*/) !== null;
    if (!explicit && (remark || !context.matchBefore(/[\w-]+$|: $|[[,] ?$/))) return null;
    const found = await clerk.ask('complete', { text: state.doc.toString(), at: pos });
    if (!found || context.aborted) return null;
    return { from: found.from, options: found.offers.map(optionOf), validFor: /^[\w.-]*$/ };
  };

const told = ({ name, info, values }: Meaning): HTMLElement => {
  const dom = document.createElement('p');
  dom.className = 'cm-meaning';
  const strong = document.createElement('strong');
  strong.textContent = name;
  const rest = [info, values.join(', ')].filter((part) => part !== '').join(' · ');
  dom.append(strong, ` ${rest}`);
  return dom;
};

const explain = (clerk: Clerk) =>
  hoverTooltip(async (view, pos): Promise<Tooltip | null> => {
    const found = await clerk.ask('explain', { text: view.state.doc.toString(), at: pos });
    if (!found) return null;
    return { pos: found.from, end: found.to, above: true, create: () => ({ dom: told(found) }) };
  });

/** Completion and hover, both answered by the clerk. */
export const assistance = (clerk: Clerk): Extension => [
  autocompletion({ override: [complete(clerk)], icons: false, interactionDelay: 30 }),
  explain(clerk),
];
