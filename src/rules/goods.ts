import { GOODS } from '../scenario/lists.ts';
import type { GoodKind } from '../scenario/lists.ts';
import { declarationAt, hasPart } from './conclusions.ts';
import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import { eraNow } from './eras.ts';
import { has } from './integers.ts';
import type { Model } from './model.ts';

/** Items of one kind are fewer than this. */
const WIDTH = 64;

/** A good as one number: its kind and the item of that kind (asset of its giver, dossier, command post). */
export const goodOf = (kind: GoodKind, item: number): number => GOODS.indexOf(kind) * WIDTH + item;

export const kindOfGood = (good: number): GoodKind => GOODS[Math.trunc(good / WIDTH)]!;
export const itemOfGood = (good: number): number => good % WIDTH;

export const NOTHING = goodOf('nothing', 0);
export const FUNDING = goodOf('funding', 0);

/** Names of the goods that are not items of a list. */
const PLAIN: Readonly<Partial<Record<GoodKind, string>>> = {
  nothing: 'at-all',
  funding: 'common',
};

const itemIds = (model: Model, giver: number, kind: GoodKind): readonly string[] => {
  if (kind === 'asset') return model.assets[giver]!.ids;
  if (kind === 'support') return model.scenario.dossiers.map((dossier) => dossier.id);
  if (kind === 'post') return model.scenario.corridor?.posts.map((post) => post.id) ?? [];
  return [PLAIN[kind] ?? ''];
};

/** A good's name in commands and views: its kind, a dot, the id of the item. */
export const goodName = (model: Model, giver: number, good: number): string => {
  const kind = kindOfGood(good);
  return `${kind}.${itemIds(model, giver, kind)[itemOfGood(good)] ?? ''}`;
};

/** The good that `giver` would hand over under this name; −1 when there is no such thing. */
export const goodNamed = (model: Model, giver: number, name: string): number => {
  const dot = name.indexOf('.');
  const kind = GOODS.find((known) => known === name.slice(0, dot));
  if (kind === undefined) return -1;
  const item = itemIds(model, giver, kind).indexOf(name.slice(dot + 1));
  return item < 0 ? -1 : goodOf(kind, item);
};

const freeAsset = (model: Model, debate: Debate, seat: number, item: number): boolean =>
  seat !== model.framework &&
  has(model.assets[seat]!.allowedMask, item) &&
  !has(debate.pledged[seat]!, item);

/** Only a capital that is in a text's way has support to give. */
const inTheWay = (model: Model, debate: Debate, seat: number, dossier: number): boolean => {
  const declared = declarationAt(model, debate, seat, dossier);
  const against = declared === DECLARED.holdsOut || declared === DECLARED.standsAside;
  return against && debate.agenda.includes(dossier) && hasPart(model, debate, seat, dossier);
};

/** Whether `seat` has this good to give, as far as the table can see: deals of this round are private. */
export const seemsToHold = (model: Model, debate: Debate, seat: number, good: number): boolean => {
  const item = itemOfGood(good);
  switch (kindOfGood(good)) {
    case 'nothing':
      return true;
    case 'asset':
      return freeAsset(model, debate, seat, item);
    case 'support':
      return inTheWay(model, debate, seat, item);
    case 'funding':
      return debate.standing[seat]! > 2 * eraNow(model, debate).funding;
    case 'post':
      return debate.posts[item] === seat;
  }
};

/** Whether `seat` has this good to give: nobody gives what is not theirs, or what is given already. */
export const holds = (model: Model, debate: Debate, seat: number, good: number): boolean =>
  seemsToHold(model, debate, seat, good) &&
  !(kindOfGood(good) === 'asset' && has(debate.bound[seat]!, itemOfGood(good)));

const ASSETS = goodOf('asset', 0);
const SUPPORTS = goodOf('support', 0);
const POSTS = goodOf('post', 0);

/** All that `seat` could give now, as far as the table can see. */
export const goodsOf = (model: Model, debate: Debate, seat: number): number[] => {
  const goods: number[] = [];
  const { ids } = model.assets[seat]!;
  for (let item = 0; item < ids.length; item++) {
    if (freeAsset(model, debate, seat, item)) goods.push(ASSETS + item);
  }
  for (const dossier of debate.agenda) {
    if (inTheWay(model, debate, seat, dossier)) goods.push(SUPPORTS + dossier);
  }
  if (seemsToHold(model, debate, seat, FUNDING)) goods.push(FUNDING);
  for (let post = 0; post < debate.posts.length; post++) {
    if (debate.posts[post] === seat) goods.push(POSTS + post);
  }
  return goods;
};
