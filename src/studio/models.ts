const FILES = import.meta.glob<string>('../../scenarios/*/scenario.yaml', {
  query: '?raw',
  import: 'default',
});

/** The smallest that can be played: the guide for authors changes it step by step. */
const FIRST = import.meta.glob<string>('../cli/skeleton.yaml', {
  query: '?raw',
  import: 'default',
});

/** A scenario that comes with the game, to start from. */
export interface Model {
  readonly id: string;
  readonly text: () => Promise<string>;
}

const shipped: readonly Model[] = Object.entries(FILES)
  .map(([path, text]) => ({ id: path.split('/').at(-2) ?? path, text }))
  .toSorted((a, b) => b.id.localeCompare(a.id));

export const MODELS: readonly Model[] = [
  ...Object.values(FIRST).map((text) => ({ id: 'first', text })),
  ...shipped,
];

/** What a scenario's text calls it, without reading the rest. */
export const titleIn = (text: string): string =>
  /^title: *(?:'([^'\n]+)'|"([^"\n]+)"|([^'"#\n]+))/m
    .exec(text.slice(0, 4000))
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim() ?? '';
