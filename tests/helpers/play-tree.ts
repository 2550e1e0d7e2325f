/** The browser's own accessibility tree, read aloud line by line as a screen reader would. */
import type { Page } from 'playwright-core';

interface Value {
  readonly value?: unknown;
}

/** A node as the browser hands it over. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** One line that is spoken, the regions it lies in, and whether the focus is in it. */
export interface Line {
  readonly text: string;
  readonly regions: readonly string[];
  readonly focused: boolean;
}

const told = (value: Value | undefined): string =>
  typeof value?.value === 'string' || typeof value?.value === 'number'
    ? String(value.value).replaceAll(/\s+/g, ' ').trim()
    : '';

/** Text as it stands, its spaces kept. */
const raw = (value: Value | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

const has = (node: Node, name: string): unknown =>
  node.properties?.find((one) => one.name === name)?.value.value;

const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'combobox', 'searchbox', 'textbox'];
const CONTROL_ROLES = [...CONTROLS, 'DisclosureTriangle', 'meter', 'image'];
const OWN_LINE = ['radio', 'checkbox', 'combobox', 'searchbox', 'textbox', 'meter'];
const VALUED = ['combobox', 'meter'];
const REGIONS = ['region', 'dialog', 'navigation', 'main', 'banner', 'form', 'article'];
/** What the name says already is not read a second time. */
const LEAVES = new Set([...CONTROL_ROLES, 'StaticText']);
const INLINE = new Set(['strong', 'emphasis', 'generic', 'code', 'Legend', 'none']);

const STATES: Readonly<Record<string, (value: unknown) => string>> = {
  checked: (value) => (value === 'true' || value === true ? 'checked' : 'not checked'),
  expanded: (value) => (value === true ? 'open' : 'closed'),
  pressed: (value) => (value === 'true' || value === true ? 'pressed' : ''),
  disabled: (value) => (value === true ? 'unavailable' : ''),
  hasPopup: (value) => (value === 'dialog' ? 'opens a page' : ''),
};

function control(node: Node): string {
  const role = told(node.role) === 'DisclosureTriangle' ? 'fold' : told(node.role);
  const states = Object.entries(STATES).flatMap(([name, tell]) => {
    const value = has(node, name);
    return value === undefined ? [] : [tell(value)];
  });
  const valued = has(node, 'valuetext') ?? (VALUED.includes(role) ? node.value?.value : undefined);
  const parts = [told(node.name), role, ...states, told({ value: valued }), told(node.description)];
  return `[${parts.filter((part) => part !== '').join(', ')}]`;
}

/** Collects lines while it walks down a tree. */
class Speaker {
  readonly lines: Line[] = [];
  private text = '';
  private focused = false;
  private readonly regions: string[] = [];
  private readonly nodes: ReadonlyMap<string, Node>;

  constructor(nodes: ReadonlyMap<string, Node>) {
    this.nodes = nodes;
  }

  private end(): void {
    const text = this.text.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') this.lines.push({ text, regions: [...this.regions], focused: this.focused });
    this.text = '';
    this.focused = false;
  }

  private children(node: Node): void {
    for (const id of node.childIds ?? []) {
      const child = this.nodes.get(id);
      if (child !== undefined) this.walk(child);
    }
  }

  /** Everything within one line. */
  private line(before: string, node: Node): void {
    this.end();
    this.text = before;
    this.focused = has(node, 'focused') === true;
    this.children(node);
    this.end();
  }

  private leaf(node: Node, role: string): void {
    if (OWN_LINE.includes(role)) this.end();
    if (role === 'StaticText') this.add(raw(node.name));
    else this.text += ` ${control(node)} `;
    if (has(node, 'focused') === true) this.focused = true;
    if (OWN_LINE.includes(role)) this.end();
  }

  /** Boxes side by side are read as words apart. */
  private add(text: string): void {
    const apart = /[^\s“([]$/u.test(this.text) && /^[\p{L}\p{N}−+“]/u.test(text);
    this.text += apart ? ` ${text}` : text;
  }

  /** A label is read as the name of what it labels, not a second time. */
  private label(node: Node): void {
    for (const id of node.childIds ?? []) {
      const child = this.nodes.get(id);
      if (child !== undefined && told(child.role) !== 'StaticText') this.label(child);
    }
    if (CONTROL_ROLES.includes(told(node.role))) this.walk(node);
  }

  private region(node: Node, role: string): void {
    this.end();
    const name = told(node.name);
    if (name !== '')
      this.lines.push({
        text: `${role}: ${name}`,
        regions: [...this.regions, name],
        focused: has(node, 'focused') === true,
      });
    this.regions.push(name);
    this.children(node);
    this.end();
    this.regions.pop();
  }

  walk(node: Node): void {
    const role = told(node.role);
    if (node.ignored || INLINE.has(role)) return this.children(node);
    if (role === 'LabelText') return this.label(node);
    if (LEAVES.has(role)) return this.leaf(node, role);
    if (REGIONS.includes(role)) return this.region(node, role);
    if (role === 'heading')
      return this.line(`heading ${told({ value: has(node, 'level') })}: `, node);
    if (role === 'cell' || role === 'rowheader' || role === 'columnheader' || role === 'gridcell') {
      this.text += this.text === '' ? '' : ' | ';
      return this.children(node);
    }
    if (role === 'row') return this.line('', node);
    if (role === 'table' || role === 'list' || role === 'group' || role === 'radiogroup') {
      return this.list(node, role);
    }
    this.line('', node);
  }

  private list(node: Node, role: string): void {
    this.end();
    const name = told(node.name);
    const items = (node.childIds ?? []).length;
    if (name !== '' || role === 'list')
      this.lines.push({
        text: [role, name, role === 'list' ? `${String(items)} items` : '']
          .filter((part) => part !== '')
          .join(', '),
        regions: [...this.regions],
        focused: false,
      });
    this.children(node);
    this.end();
  }
}

/** Every line of the page from top to bottom. */
export async function linesOf(page: Page): Promise<readonly Line[]> {
  const session = await page.context().newCDPSession(page);
  const answer = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes = answer.nodes as readonly Node[];
  const [root] = nodes;
  const speaker = new Speaker(new Map(nodes.map((node) => [node.nodeId, node])));
  if (root !== undefined) speaker.walk(root);
  return speaker.lines;
}
