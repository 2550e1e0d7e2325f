import { goodName } from '../rules/goods.ts';
import type { Model } from '../rules/model.ts';
import type { Accounted, Cause } from '../rules/note.ts';
import { POSTURES } from '../scenario/lists.ts';
import type { LedgerLine } from './types.ts';

/** One noted change, by index, as the rules made it. */
export interface LedgerEntry {
  readonly round: number;
  readonly kind: Accounted;
  readonly index: number;
  readonly cause: Cause;
  readonly seat: number;
  readonly item: number;
  readonly by: number;
}

const of = (model: Model, entry: LedgerEntry): LedgerLine['of'] => {
  const { actors, dossiers, gauges } = model.scenario;
  if (entry.kind === 'gauge') return { kind: 'gauge', id: gauges[entry.index]!.id };
  if (entry.kind !== 'position') return { kind: entry.kind, id: actors[entry.index]!.id };
  const seat = Math.trunc(entry.index / dossiers.length);
  const dossier = dossiers[entry.index % dossiers.length]!.id;
  return { kind: 'position', id: actors[seat]!.id, dossier };
};

const computedItem = (model: Model, entry: LedgerEntry): string | undefined => {
  const { from } = model.scenario.gauges[entry.index]!;
  if (from === 'needs') return model.scenario.needs[entry.item]?.id;
  return from === 'positions' ? model.scenario.dossiers[entry.item]?.id : undefined;
};

const itemOf = (model: Model, entry: LedgerEntry): string | undefined => {
  const { scenario } = model;
  switch (entry.cause) {
    case 'speech':
    case 'rebuttal':
    case 'influence':
    case 'preaching':
    case 'applause':
      return scenario.cards[entry.item]?.id;
    case 'dispatch':
      return scenario.dispatches[entry.item]?.id;
    case 'surprise':
      return scenario.surprises[entry.item]?.id;
    case 'theatre':
      return scenario.theatre[entry.item]?.id;
    case 'computed':
      return computedItem(model, entry);
    case 'gap-filled':
    case 'gap-open':
      return scenario.kinds[entry.item]?.id;
    case 'conclusions':
    case 'standing-aside':
    case 'amendment':
    case 'roll-call':
      return scenario.dossiers[entry.item]?.id;
    case 'deal':
      return goodName(model, entry.seat < 0 ? 0 : entry.seat, entry.item);
    case 'post':
      return scenario.corridor?.posts[entry.item]?.id;
    case 'promise':
      return POSTURES[entry.item];
    case 'verb':
      return scenario.framework?.verbs[entry.item]?.id;
    case 'start':
    case 'fading':
    case 'stance-change':
    case 'upkeep':
    case 'mandate':
    case 'planning':
    case 'recovery':
    case 'danger':
    case 'habit':
    case 'compromise':
    case 'limit':
      return undefined;
  }
};

const optional = (key: 'seat' | 'item', value: string | undefined): Partial<LedgerLine> =>
  value === undefined ? {} : { [key]: value };

const lineOf = (model: Model, entry: LedgerEntry): LedgerLine => ({
  round: entry.round,
  of: of(model, entry),
  cause: entry.cause,
  by: entry.by,
  ...optional('seat', entry.seat < 0 ? undefined : model.scenario.actors[entry.seat]!.id),
  ...optional('item', itemOf(model, entry)),
});

const isSecret = (model: Model, entry: LedgerEntry): boolean =>
  entry.cause === 'theatre' && (model.theatre[entry.item]?.secret ?? false);

/** Causes that would give the hidden strength away become one unnamed cause for each gauge and round. */
const veiled = (model: Model, entries: readonly LedgerEntry[]): LedgerEntry[] => {
  const told = new Map<string, LedgerEntry>();
  entries.forEach((entry, order) => {
    if (!isSecret(model, entry)) {
      told.set(String(order), entry);
      return;
    }
    const key = `${entry.round}.${entry.index}`;
    const by = entry.by + (told.get(key)?.by ?? 0);
    told.set(key, { ...entry, item: -1, by });
  });
  return [...told.values()];
};

/**
 * The ledger in ids. `shown` says whether the hidden strength is known by now; until then the causes that would give
 * it away are told together, so that every sum stays exact.
 */
export const ledgerLines = (
  model: Model,
  entries: readonly LedgerEntry[],
  shown: boolean,
): LedgerLine[] => (shown ? entries : veiled(model, entries)).map((entry) => lineOf(model, entry));
