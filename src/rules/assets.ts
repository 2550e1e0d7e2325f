import type { Actor, Scenario } from '../scenario/schema.ts';
import type { RefusalCode } from './commands.ts';
import { ABSTENTION, SOLIDARITY, TOKEN } from './debate.ts';
import { has } from './integers.ts';

/** One seat's assets as bits: the mask of a pledge has bit i for the i-th asset. */
export interface SeatAssets {
  readonly ids: readonly string[];
  readonly kind: readonly number[];
  readonly amount: readonly number[];
  readonly riskMask: number;
  readonly channelMasks: readonly number[];
  readonly kindMasks: readonly number[];
  readonly allowedMask: number;
  /** Why each asset is closed to this seat, if it is. */
  readonly closed: readonly (RefusalCode | null)[];
  readonly redLine: readonly (string | null)[];
  /** Posture of every mask, by mask. */
  readonly postureOf: readonly number[];
  /** Natural packages: masks by posture, −1 where the seat has none. */
  readonly packages: readonly number[];
  /** The natural token of each channel; −1 where the seat has none. */
  readonly tokens: readonly number[];
}

const bitsWhere = (length: number, test: (index: number) => boolean): number => {
  let mask = 0;
  for (let i = 0; i < length; i++) if (test(i)) mask |= 1 << i;
  return mask;
};

const amountOf = (amounts: readonly number[], mask: number): number =>
  amounts.reduce((sum, amount, i) => (has(mask, i) ? sum + amount : sum), 0);

/** Solidarity shares risk or is a serious part of the capacity; token is something; abstention nothing. */
const postureOfMask = (
  mask: number,
  riskMask: number,
  amounts: readonly number[],
  serious: number,
): number => {
  if (mask === 0) return ABSTENTION;
  if ((mask & riskMask) !== 0) return SOLIDARITY;
  const all = amountOf(amounts, (1 << amounts.length) - 1);
  return amountOf(amounts, mask) * 1000 >= serious * all ? SOLIDARITY : TOKEN;
};

/** The largest single offer of `allowed` that is still a token; −1 when there is none. */
const tokenPackage = (
  postures: readonly number[],
  amounts: readonly number[],
  allowed: number,
): number => {
  let best = -1;
  amounts.forEach((amount, i) => {
    const better = best < 0 || amount > amountOf(amounts, best);
    if (has(allowed, i) && postures[1 << i] === TOKEN && better) best = 1 << i;
  });
  return best;
};

const closedBy = (actor: Actor, scenario: Scenario, asset: Actor['assets'][number]) => {
  const barred = scenario.traits.some(
    (trait) => actor.traits.includes(trait.id) && trait.barredChannel === asset.channel,
  );
  const line = actor.redLines.find(
    (red) => red.forbids.includes(asset.kind) || red.forbids.includes(asset.id),
  );
  return {
    code: barred ? 'barred-channel' : line ? 'red-line' : null,
    line: line?.id ?? null,
  } as const;
};

/** Everything the rules ask about one actor's assets, as bit masks. */
export const seatAssets = (actor: Actor, scenario: Scenario): SeatAssets => {
  const { assets } = actor;
  const amount = assets.map((asset) => asset.amount);
  const closings = assets.map((asset) => closedBy(actor, scenario, asset));
  const riskMask = bitsWhere(assets.length, (i) => assets[i]!.risk);
  const allowedMask = bitsWhere(assets.length, (i) => closings[i]!.code === null);
  const postureOf = Array.from({ length: 1 << assets.length }, (_, mask) =>
    postureOfMask(mask, riskMask, amount, scenario.tuning.serious),
  );
  const token = tokenPackage(postureOf, amount, allowedMask);
  const all = postureOf[allowedMask] === SOLIDARITY ? allowedMask : -1;
  const channelMasks = scenario.channels.map((channel) =>
    bitsWhere(assets.length, (i) => assets[i]!.channel === channel.id),
  );
  return {
    ids: assets.map((asset) => asset.id),
    kind: assets.map((asset) => scenario.kinds.findIndex((kind) => kind.id === asset.kind)),
    amount,
    riskMask,
    channelMasks,
    kindMasks: scenario.kinds.map((kind) =>
      bitsWhere(assets.length, (i) => assets[i]!.kind === kind.id),
    ),
    allowedMask,
    closed: closings.map((closing) => closing.code),
    redLine: closings.map((closing) => closing.line),
    postureOf,
    packages: [-1, 0, token, all],
    tokens: channelMasks.map((mask) => tokenPackage(postureOf, amount, allowedMask & mask)),
  };
};
