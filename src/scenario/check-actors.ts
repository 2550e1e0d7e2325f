import { advice, error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Repair } from './fixing/repair.ts';
import type { Actor, Scenario } from './schema.ts';

type Asset = Actor['assets'][number];

const forbids = (actor: Actor, asset: Asset): boolean =>
  actor.redLines.some(
    (line) => line.forbids.includes(asset.kind) || line.forbids.includes(asset.id),
  );

/** Whether a seat may never send one of its own assets. */
export const closed = (scenario: Scenario, actor: Actor, asset: Asset): boolean =>
  forbids(actor, asset) ||
  scenario.traits.some(
    (trait) => actor.traits.includes(trait.id) && trait.barredChannel === asset.channel,
  );

/** Takes an asset, or its kind, out of the red lines of its seat; a red line without anything left goes. */
const allow = (actor: Actor, at: Path, asset: Asset): Repair[] =>
  actor.redLines.flatMap((line, index): Repair[] => {
    const left = line.forbids.filter((id) => id !== asset.kind && id !== asset.id);
    if (left.length === line.forbids.length) return [];
    const place = [...at, 'redLines', index];
    return left.length === 0 ? [{ remove: place }] : [{ put: left, at: [...place, 'forbids'] }];
  });

const noToken = (scenario: Scenario, actor: Actor, at: Path, small: (one: Asset) => boolean) => {
  const barred = actor.assets.find((asset) => small(asset) && forbids(actor, asset));
  const sentence = `${actor.name} owns nothing it could send as a token.`;
  if (barred) {
    const fix = advice(`Allow "${barred.name}" in its red lines.`, ...allow(actor, at, barred));
    return error([...at, 'assets'], 'no-token', sentence, fix);
  }
  const fix = advice(
    'Give it an asset without risk that is less than the serious share of what it owns.',
    {
      add: {
        id: `${actor.id.toLowerCase()}-small`,
        name: 'To be written.',
        kind: scenario.kinds[0]?.id,
        amount: 1,
        risk: false,
        channel: scenario.channels[0]?.id,
      },
      at: [...at, 'assets', actor.assets.length],
    },
  );
  return error([...at, 'assets'], 'no-token', sentence, fix);
};

const noSolidarity = (actor: Actor, at: Path) => {
  const largest = actor.assets.filter((asset) => forbids(actor, asset)).toSorted(byAmount)[0];
  const fix = largest
    ? advice(`Allow "${largest.name}" in its red lines.`, ...allow(actor, at, largest))
    : advice('Give it an asset with risk, or more that it may send.');
  const sentence = `Red lines leave ${actor.name} no way to solidarity.`;
  return warning([...at, 'assets'], 'no-solidarity', sentence, fix);
};

const byAmount = (one: Asset, two: Asset): number =>
  Number(two.risk) - Number(one.risk) || two.amount - one.amount;

const stanceChoices = (scenario: Scenario, actor: Actor, at: Path): Finding[] => {
  const total = actor.assets.reduce((sum, asset) => sum + asset.amount, 0);
  const open = actor.assets.filter((asset) => !closed(scenario, actor, asset));
  const serious = (amount: number) => amount * 1000 >= scenario.tuning.serious * total;
  const small = (asset: Asset) => !asset.risk && !serious(asset.amount);
  const given = open.reduce((sum, asset) => sum + asset.amount, 0);
  return [
    ...(open.some(small) ? [] : [noToken(scenario, actor, at, small)]),
    ...(open.some((asset) => asset.risk) || serious(given) ? [] : [noSolidarity(actor, at)]),
  ];
};

const middle = (scenario: Scenario, indicator: string): number => {
  const values = scenario.actors.flatMap((actor) => actor.indicators[indicator] ?? []);
  return values.toSorted((one, two) => one - two)[values.length >> 1] ?? 0;
};

const missingIndicators = (scenario: Scenario, actor: Actor, at: Path): Finding[] =>
  scenario.indicators
    .filter(({ id }) => actor.indicators[id] === undefined)
    .map(({ id }) => {
      const value = middle(scenario, id);
      const add = { add: value, at: [...at, 'indicators', id] };
      const fix = advice(`Add ${id}; ${value} is in the middle of the others.`, add);
      const sentence = `${actor.name} has no value for "${id}".`;
      return error([...at, 'indicators'], 'missing-indicator', sentence, fix);
    });

const watchesItself = (scenario: Scenario, actor: Actor, at: Path): Finding[] => {
  const index = actor.watches.indexOf(actor.id);
  if (index < 0) return [];
  const other = scenario.actors.find(({ id }) => id !== actor.id && !actor.watches.includes(id));
  const place = [...at, 'watches', index];
  const repair: Repair =
    other && actor.watches.length === 1 ? { put: other.id, at: place } : { remove: place };
  const fix = advice(`Take "${actor.id}" out; name others whose example counts there.`, repair);
  return [error([...at, 'watches'], 'watches-itself', `${actor.name} watches itself.`, fix)];
};

const fewInterests = (scenario: Scenario, actor: Actor, at: Path): Finding[] => {
  const missing = scenario.interestsPerSeat - actor.interests.length;
  if (missing <= 0) return [];
  const others = scenario.interests
    .map(({ id }) => id)
    .filter((id) => !actor.interests.includes(id));
  const whole = [...actor.interests, ...others.slice(0, missing)];
  const repair = { put: whole, at: [...at, 'interests'] };
  const fix = advice(
    `Give it ${missing} more of the interests, or lower interestsPerSeat.`,
    repair,
  );
  const sentence = `${actor.name} needs ${scenario.interestsPerSeat} interests.`;
  return [error([...at, 'interests'], 'few-interests', sentence, fix)];
};

const checkActor = (scenario: Scenario, actor: Actor, index: number): Finding[] => {
  const at: Path = ['actors', index];
  return [
    ...missingIndicators(scenario, actor, at),
    ...watchesItself(scenario, actor, at),
    ...fewInterests(scenario, actor, at),
    ...(scenario.framework?.actor === actor.id ? [] : stanceChoices(scenario, actor, at)),
  ];
};

/** Every seat must be able to play: its indicators known, its three stances open. */
export const checkActors = (scenario: Scenario): Finding[] =>
  scenario.actors.flatMap((actor, index) => checkActor(scenario, actor, index));
