import { FALLEN } from './stages.ts';
import type { Debate } from './debate.ts';
import { whole } from './integers.ts';
import type { Model } from './model.ts';
import type { Note } from './note.ts';
import { needMet } from './needs.ts';
import { sharePledged } from './tally.ts';

/** How close the seats' positions on one dossier are: 1000 when it is adopted or all agree, 0 when they lie 25 points from their mean. */
const closeness = (model: Model, debate: Debate, dossier: number): number => {
  if (debate.adopted[dossier]! > 0) return 1000;
  const { n } = model;
  const { positions } = debate;
  const width = model.dossiers.length;
  let sum = 0;
  for (let s = 0; s < n; s++) sum += positions[s * width + dossier]!;
  const mean = whole(sum / n);
  let spread = 0;
  for (let s = 0; s < n; s++) {
    const gap = positions[s * width + dossier]! - mean;
    spread += gap < 0 ? -gap : gap;
  }
  return Math.max(0, 1000 - whole((4 * spread) / n));
};

const positionParts = (model: Model, debate: Debate): number[] => {
  const count = model.scenario.dossiers.length;
  return model.scenario.dossiers.map((_, d) => whole(closeness(model, debate, d) / count));
};

const needParts = (model: Model, debate: Debate): number[] =>
  model.needs.map((_, i) => whole(needMet(model, debate, i) / model.needs.length));

/** Vote-weighted mean of the standing governments' resolve. */
const meanResolve = (model: Model, debate: Debate): number => {
  let sum = 0;
  let votes = 0;
  for (let s = 0; s < model.n; s++) {
    if (debate.stage[s] === FALLEN) continue;
    sum += debate.resolve[s]! * model.votes[s]!;
    votes += model.votes[s]!;
  }
  return votes === 0 ? 0 : whole(sum / votes);
};

/** What a computed gauge is made of: its parts in tenths, which add up to it exactly. */
const partsOf = (model: Model, debate: Debate, gauge: number): number[] => {
  switch (model.scenario.gauges[gauge]!.from) {
    case 'positions':
      return positionParts(model, debate);
    case 'needs':
      return needParts(model, debate);
    case 'resolve':
      return [meanResolve(model, debate)];
    case 'pledges':
      return [sharePledged(model, debate)];
    case undefined:
      return [];
  }
};

const itemOf = (model: Model, gauge: number, part: number): number => {
  const { from } = model.scenario.gauges[gauge]!;
  return from === 'positions' || from === 'needs' ? part : -1;
};

/** Measures every computed gauge anew and notes what changed, part by part. */
export const measureGauges = (model: Model, debate: Debate, note: Note): void => {
  for (let g = 0; g < debate.gauges.length; g++) {
    if (model.scenario.gauges[g]!.from === undefined) continue;
    const was = debate.parts[g]!;
    const now = partsOf(model, debate, g);
    now.forEach((part, i) => {
      const by = part - (was[i] ?? 0);
      if (by !== 0) note('gauge', g, 'computed', -1, itemOf(model, g, i), by);
    });
    debate.parts[g] = now;
    debate.gauges[g] = now.reduce((sum, part) => sum + part, 0);
  }
};
