const FILES = import.meta.glob<string>('../../scenarios/*/scenario.yaml', {
  query: '?raw',
  import: 'default',
});

/** A scenario that comes with the game, to start from. */
export interface Model {
  readonly id: string;
  readonly text: () => Promise<string>;
}

export const MODELS: readonly Model[] = Object.entries(FILES)
  .map(([path, text]) => ({ id: path.split('/').at(-2) ?? path, text }))
  .toSorted((a, b) => b.id.localeCompare(a.id));

/** What a scenario's text calls it, without reading the rest. */
export const titleIn = (text: string): string =>
  /^title: *(?:'([^'\n]+)'|"([^"\n]+)"|([^'"#\n]+))/m
    .exec(text.slice(0, 4000))
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim() ?? '';
