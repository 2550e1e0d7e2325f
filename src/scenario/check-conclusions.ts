import { error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import type { Scenario } from './schema.ts';

const unknown = (path: Path, what: string, id: string): Finding =>
  error(path, 'unknown-name', `There is no ${what} called "${id}".`);

const known = (list: readonly { readonly id: string }[], id: string | undefined): boolean =>
  id === undefined || list.some((entry) => entry.id === id);

const audience = (scenario: Scenario, path: Path, who: readonly string[]): Finding[] =>
  who.flatMap((id, index) =>
    id === 'all' || known(scenario.actors, id) || known(scenario.traits, id)
      ? []
      : [unknown([...path, index], 'actor or trait', id)],
  );

type Dossier = Scenario['dossiers'][number];

const effects = (scenario: Scenario, at: Path, dossier: Dossier): Finding[] =>
  dossier.adopted.effects.flatMap((effect, index) => {
    const path = [...at, 'adopted', 'effects', index];
    const gauge = scenario.gauges.find((entry) => entry.id === effect.gauge);
    const computed = gauge?.from !== undefined;
    return [
      ...(known(scenario.gauges, effect.gauge)
        ? []
        : [unknown([...path, 'gauge'], 'gauge', effect.gauge ?? '')]),
      ...(computed
        ? [
            error(
              [...path, 'gauge'],
              'computed-gauge',
              `"${gauge.id}" is computed; nothing else can move it.`,
            ),
          ]
        : []),
      ...audience(scenario, [...path, 'who'], effect.who ?? []),
      ...(effect.gauge === undefined && effect.measure === undefined
        ? [error(path, 'no-target', 'An effect names a gauge or a measure.')]
        : []),
    ];
  });

const dossierFindings = (scenario: Scenario, dossier: Dossier, index: number): Finding[] => {
  const at: Path = ['dossiers', index];
  return [
    ...(known(scenario.channels, dossier.channel)
      ? []
      : [unknown([...at, 'channel'], 'channel', dossier.channel ?? '')]),
    ...effects(scenario, at, dossier),
    ...dossier.adopted.lean.flatMap(({ who }, place) =>
      audience(scenario, [...at, 'adopted', 'lean', place, 'who'], who),
    ),
  ];
};

/** Draft conclusions that could never be adopted, or name what is not there. */
export const checkConclusions = (scenario: Scenario): Finding[] => {
  const { population, rule, qualified } = scenario.conclusions;
  return [
    ...scenario.dossiers.flatMap((dossier, index) => dossierFindings(scenario, dossier, index)),
    ...(known(scenario.indicators, population)
      ? []
      : [unknown(['conclusions', 'population'], 'indicator', population ?? '')]),
    ...(rule === 'qualified' && !qualified
      ? [error(['conclusions', 'rule'], 'no-majority', 'Say what a qualified majority needs.')]
      : []),
  ];
};
