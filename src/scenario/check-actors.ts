import { error, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Actor, Scenario } from './schema.ts';

const closed = (scenario: Scenario, actor: Actor, asset: Actor['assets'][number]): boolean =>
  actor.redLines.some(
    (line) => line.forbids.includes(asset.kind) || line.forbids.includes(asset.id),
  ) ||
  scenario.traits.some(
    (trait) => actor.traits.includes(trait.id) && trait.barredChannel === asset.channel,
  );

const stanceChoices = (scenario: Scenario, actor: Actor, at: Path): Finding[] => {
  const total = actor.assets.reduce((sum, asset) => sum + asset.amount, 0);
  const open = actor.assets.filter((asset) => !closed(scenario, actor, asset));
  const serious = (amount: number) => amount * 1000 >= scenario.tuning.serious * total;
  const token = open.some((asset) => !asset.risk && !serious(asset.amount));
  const given = open.reduce((sum, asset) => sum + asset.amount, 0);
  const solidarity = open.some((asset) => asset.risk) || serious(given);
  return [
    ...(token
      ? []
      : [
          error(
            [...at, 'assets'],
            'no-token',
            `${actor.name} owns nothing it could send as a token.`,
          ),
        ]),
    ...(solidarity
      ? []
      : [
          warning(
            [...at, 'assets'],
            'no-solidarity',
            `Red lines leave ${actor.name} no way to solidarity.`,
          ),
        ]),
  ];
};

const checkActor = (scenario: Scenario, actor: Actor, index: number): Finding[] => {
  const at: Path = ['actors', index];
  const framed = scenario.framework?.actor === actor.id;
  const missing = scenario.indicators.filter(
    (indicator) => actor.indicators[indicator.id] === undefined,
  );
  return [
    ...missing.map((indicator) =>
      error(
        [...at, 'indicators'],
        'missing-indicator',
        `${actor.name} has no value for "${indicator.id}".`,
      ),
    ),
    ...(actor.watches.includes(actor.id)
      ? [error([...at, 'watches'], 'watches-itself', `${actor.name} watches itself.`)]
      : []),
    ...(actor.interests.length < scenario.interestsPerSeat
      ? [
          error(
            [...at, 'interests'],
            'few-interests',
            `${actor.name} needs ${scenario.interestsPerSeat} interests.`,
          ),
        ]
      : []),
    ...(framed ? [] : stanceChoices(scenario, actor, at)),
  ];
};

/** Every seat must be able to play: its indicators known, its three stances open. */
export const checkActors = (scenario: Scenario): Finding[] =>
  scenario.actors.flatMap((actor, index) => checkActor(scenario, actor, index));
