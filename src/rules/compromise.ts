import { ABSTENTION } from './debate.ts';
import type { Debate } from './debate.ts';
import { permilleOf, whole } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { FALLEN } from './stages.ts';

const meanPosition = (model: Model, debate: Debate, dossier: number): number => {
  const width = model.scenario.dossiers.length;
  let sum = 0;
  for (let seat = 0; seat < model.n; seat++) sum += debate.positions[seat * width + dossier]!;
  return whole(sum / model.n);
};

/** Seats that help together move towards the middle, those in solidarity twice as fast (Thomson's compromise model). */
export const seekCompromise = (model: Model, debate: Debate, note: Note): void => {
  const { compromise } = model.scenario.tuning;
  const width = model.scenario.dossiers.length;
  const change = { kind: 'position', cause: 'compromise', seat: -1, item: -1 } as const;
  for (let dossier = 0; dossier < width; dossier++) {
    const mean = meanPosition(model, debate, dossier);
    for (let seat = 0; seat < model.n; seat++) {
      const steps = Math.max(0, debate.posture[seat]! - ABSTENTION);
      const index = seat * width + dossier;
      const by = permilleOf(mean - debate.positions[index]!, compromise * steps);
      if (debate.stage[seat] !== FALLEN) changeBy(debate.positions, index, by, change, note);
    }
  }
};
