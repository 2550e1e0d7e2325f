import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { parseScenario } from '../../scenario/parse.ts';
import { readYaml } from '../../scenario/read-yaml.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { changeEdits } from './changes.ts';
import { entriesOf } from './entries.ts';
import type { Answer, Ask, Checked, ClerkAnswered, ClerkAsked, Entry, Task } from './messages.ts';
import { meaningAt, offersAt } from './offers.ts';

const FILE = 'scenario.yaml';

interface Desk {
  scenario: Scenario | null;
  content: unknown;
  entries: readonly Entry[];
}

const check = (desk: Desk, text: string): Checked => {
  const parsed = parseScenario(text, FILE);
  const read = readYaml(text, FILE, () => 0);
  if (read.ok) {
    desk.content = read.content;
    desk.entries = entriesOf(read.places.tree);
  }
  if (parsed.ok) desk.scenario = parsed.scenario;
  return {
    problems: parsed.problems,
    entries: desk.entries,
    scenario: parsed.ok ? parsed.scenario : null,
  };
};

/** Only text that was read as YAML before is edited by forms. */
const treeOf = (text: string): Document | null => {
  const read = readYaml(text, FILE, () => 0);
  return read.ok ? read.places.tree : null;
};

const edit = ({ text, change }: Ask<'edit'>): Answer<'edit'> => {
  const tree = treeOf(text);
  return tree === null ? [] : changeEdits(text, tree, change);
};

/** The working end of the clerk: reads, checks and edits the text, away from where it is typed. */
export const clerkAnswerer = () => {
  const desk: Desk = { scenario: null, content: parseDocument('').toJS(), entries: [] };
  const answers: { readonly [T in Task]: (ask: Ask<T>) => Answer<T> } = {
    check: ({ text }) => check(desk, text),
    complete: ({ text, at }) => offersAt(text, at, desk),
    explain: ({ text, at }) => meaningAt(text, at, desk),
    edit,
  };
  return ({ id, task, ask }: ClerkAsked): ClerkAnswered => ({
    id,
    answer: (answers[task] as (ask: Ask<Task>) => Answer<Task>)(ask),
  });
};
