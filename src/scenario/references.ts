import type { Path } from './finding.ts';

/** Lists of a scenario whose entries have ids. */
export const LISTS = [
  'actors',
  'traits',
  'kinds',
  'channels',
  'needs',
  'gauges',
  'eras',
  'dossiers',
  'cards',
  'dispatches',
  'surprises',
  'interests',
  'tiers',
  'endings',
  'indicators',
  'theatre',
  'claims',
] as const;
export type List = (typeof LISTS)[number];
export type Names = List | 'sources' | 'all' | 'own assets' | 'outcomes';

/** A place that names something: `*` stands for any entry, `#` for the name of a field. */
export interface Reference {
  readonly at: string;
  readonly what: string;
  readonly of: readonly Names[];
}

const WHO = { what: 'actor or trait', of: ['all', 'actors', 'traits'] } as const;

const places = (
  what: string,
  of: List | 'sources' | 'outcomes',
  ...at: readonly string[]
): Reference[] => at.map((place) => ({ at: place, what, of: [of] }));

const EFFECTS = [
  'dispatches.*.effects',
  'surprises.*.effects',
  'gapEffects.unfilled',
  'framework.verbs.*.effects',
  'dossiers.*.adopted.effects',
];

const MEASURES = ['threat', 'resolve', 'standing'];

/** Every place of a scenario that names something of it. The checks, the fixes and an editor's completion read it. */
export const REFERENCES: readonly Reference[] = [
  ...places('actor', 'actors', 'actors.*.watches.*', 'table.presidency', 'framework.actor'),
  ...places('actor', 'actors', 'corridor.posts.*.holder'),
  ...places('trait', 'traits', 'actors.*.traits.*', 'outcomes.*.notAsked.*'),
  ...places('trait', 'traits', ...MEASURES.map((name) => `formula.${name}.terms.*.trait`)),
  ...places('kind', 'kinds', 'actors.*.assets.*.kind', 'needs.*.kinds.*', 'dispatches.*.gap.kind'),
  { at: 'actors.*.redLines.*.forbids.*', what: 'kind or asset', of: ['kinds', 'own assets'] },
  ...places('channel', 'channels', 'actors.*.assets.*.channel', 'traits.*.barredChannel'),
  ...places('channel', 'channels', 'dossiers.*.channel', 'outcomes.*.channel'),
  ...places('outcome', 'outcomes', 'actors.*.history.outcomes.#'),
  ...places('interest', 'interests', 'actors.*.interests.*'),
  ...places('dossier', 'dossiers', 'actors.*.positions.#', 'cards.*.dossier.id'),
  ...places('era', 'eras', 'cards.*.eras.*', 'dispatches.*.era', 'surprises.*.eras.*'),
  ...places('era', 'eras', 'gapEffects.earlyEra'),
  ...places('card', 'cards', 'cards.*.counters.*'),
  ...places('tier', 'tiers', 'endings.*.tier'),
  ...places('gauge', 'gauges', 'theatre.*.gauge', 'tuning.choice.urgencyGauge'),
  ...places('gauge', 'gauges', 'table.front.gauge', 'table.telephone.gauge'),
  ...places('gauge', 'gauges', ...EFFECTS.map((place) => `${place}.*.gauge`)),
  ...EFFECTS.map((place) => ({ at: `${place}.*.who.*`, ...WHO })),
  { at: 'cards.*.sways.*.who.*', ...WHO },
  { at: 'dossiers.*.adopted.lean.*.who.*', ...WHO },
  ...places('indicator', 'indicators', 'voteIndicator', 'conclusions.population'),
  ...places('indicator', 'indicators', 'actors.*.indicators.#'),
  ...places('indicator', 'indicators', ...MEASURES.map((of) => `formula.${of}.terms.*.indicator`)),
  ...places('source', 'sources', 'actors.*.sources.*', 'actors.*.assets.*.sources.*'),
  ...places('source', 'sources', 'cards.*.sources.*', 'dispatches.*.sources.*'),
  ...places('source', 'sources', 'surprises.*.sources.*', 'indicators.*.sources.*'),
  ...places('source', 'sources', 'glossary.*.sources.*'),
  ...places('claim', 'claims', 'cards.*.claims.*', 'dispatches.*.claims.*'),
  ...places('claim', 'claims', 'surprises.*.claims.*', 'endings.*.claims.*'),
];

const field = (content: unknown, step: string | number): unknown =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, step)
    ? Reflect.get(content, step)
    : undefined;

/** The value at `path` of content that may be anything. */
export const valueAt = (content: unknown, path: Path): unknown => path.reduce(field, content);

const idsOf = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((entry) => {
        const id = field(entry, 'id');
        return typeof id === 'string' ? id : [];
      })
    : [];

/** The names of a list of a scenario, which need not be sound. */
export const namesOf = (content: unknown, of: Names, path: Path = []): string[] => {
  if (of === 'all') return ['all'];
  if (of === 'own assets') return idsOf(valueAt(content, [...path.slice(0, 2), 'assets']));
  const list = field(content, of);
  if (of !== 'sources') return idsOf(list);
  return typeof list === 'object' && list !== null ? Object.keys(list) : [];
};

/** One thing named in one place. */
export interface Named {
  readonly path: Path;
  readonly name: string;
  readonly key: boolean;
}

const found = (content: unknown, steps: readonly string[], path: Path): Named[] => {
  const [step, ...rest] = steps;
  if (step === undefined)
    return typeof content === 'string' ? [{ path, name: content, key: false }] : [];
  if (step === '#') {
    const keys = typeof content === 'object' && content !== null ? Object.keys(content) : [];
    return keys.map((name) => ({ path: [...path, name], name, key: true }));
  }
  if (step !== '*') return found(field(content, step), rest, [...path, step]);
  return Array.isArray(content)
    ? content.flatMap((entry: unknown, index) => found(entry, rest, [...path, index]))
    : [];
};

/** Everything that is named in the places of one reference. */
export const namedBy = (content: unknown, { at }: Reference): Named[] =>
  found(content, at.split('.'), []);

const fits = (at: string, path: Path): boolean => {
  const steps = at.split('.');
  return (
    steps.length === path.length &&
    steps.every((step, index) => step === '*' || step === '#' || step === String(path[index]))
  );
};

/** What may be named at `path`: the ids an author can choose from; null where nothing is named. */
export const choicesAt = (content: unknown, path: Path): readonly string[] | null => {
  const reference = REFERENCES.find(({ at }) => fits(at, path));
  return reference ? reference.of.flatMap((of) => namesOf(content, of, path)) : null;
};

/** Names that are asked for in a list and not there: what an entry with a wrong id was meant to have. */
export const lostNames = (content: unknown, list: List): string[] => {
  const known = namesOf(content, list);
  return REFERENCES.filter(({ of }) => of.includes(list))
    .flatMap((reference) => namedBy(content, reference))
    .filter(({ name, path }) => name !== 'all' && !isKnown(content, path, name, known))
    .map(({ name }) => name);
};

const isKnown = (content: unknown, path: Path, name: string, known: readonly string[]): boolean =>
  known.includes(name) || (choicesAt(content, path) ?? []).includes(name);
