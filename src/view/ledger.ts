import { goodName } from '../rules/goods.ts';
import type { Model } from '../rules/model.ts';
import type { Accounted, Cause } from '../rules/note.ts';
import { POSTURES } from '../scenario/lists.ts';
import type { LedgerLine } from './types.ts';

/** Who reads the ledger, and what may be told by now. */
export interface LedgerReader {
  /** The reader's seat; null for nobody's. */
  readonly seat: string | null;
  /** Whether the hidden strength is known by now, and whether the game is over. */
  readonly shown: boolean;
  readonly over: boolean;
}

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
      return entry.seat < 0 ? undefined : goodName(model, entry.seat, entry.item);
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

/** Whether a cause would give the hidden strength away. */
const betraysStrength = (model: Model, entry: LedgerEntry): boolean =>
  entry.cause === 'theatre' && (model.theatre[entry.item]?.secret ?? false);

/** Whether a cause would tell the terms of a deal: its number is one party's, its seat the other. */
const betraysTerms = (model: Model, entry: LedgerEntry, reader: LedgerReader): boolean => {
  if (entry.cause !== 'deal' || reader.over) return false;
  const seat = model.seatOf.get(reader.seat ?? '');
  return entry.index !== seat && entry.seat !== seat;
};

/** Causes that the reader may not tell apart become one unnamed cause for each number and round. */
const veiled = (
  model: Model,
  entries: readonly LedgerEntry[],
  reader: LedgerReader,
): LedgerEntry[] => {
  const told = new Map<string, LedgerEntry>();
  entries.forEach((entry, order) => {
    const strength = !reader.shown && betraysStrength(model, entry);
    if (!strength && !betraysTerms(model, entry, reader)) {
      told.set(String(order), entry);
      return;
    }
    const key = `${entry.cause}.${entry.round}.${entry.kind}.${entry.index}`;
    const by = entry.by + (told.get(key)?.by ?? 0);
    told.set(key, { ...entry, seat: -1, item: -1, by });
  });
  return [...told.values()];
};

/**
 * The ledger in ids, as one reader may know it. Causes that would give away the hidden strength before it is shown, or
 * the terms of others' deals before the game is over, are told together, so that every sum stays exact.
 */
export const ledgerLines = (
  model: Model,
  entries: readonly LedgerEntry[],
  reader: LedgerReader,
): LedgerLine[] => veiled(model, entries, reader).map((entry) => lineOf(model, entry));
