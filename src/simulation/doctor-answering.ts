import { loadModel } from '../debate/load.ts';
import type { Model } from '../rules/model.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { DoctorAnswered, DoctorAsked, Errand, Result } from './doctor-messages.ts';
import { playCourses } from './pure/doctor/courses.ts';
import { playMuted } from './pure/doctor/decisive.ts';
import { playLot } from './pure/doctor/games.ts';
import { viewAt } from './pure/doctor/moment.ts';

interface Patient {
  readonly scenario: Scenario;
  readonly model: Model;
}

const run = ({ scenario, model }: Patient, errand: Errand): Result => {
  switch (errand.kind) {
    case 'lot':
      return { kind: 'lot', of: playLot(model, errand.lot) };
    case 'muted':
      return { kind: 'muted', of: playMuted(scenario, model, errand.muting) };
    case 'courses':
      return { kind: 'courses', of: playCourses(model, errand.seat, errand.sampling) };
    case 'view':
      return { kind: 'view', of: viewAt(model, errand.moment) };
  }
};

/** The working end: keeps the scenario it was opened with and runs errands. */
export const doctorAnswerer = () => {
  let patient: Patient | null = null;
  return (asked: DoctorAsked): DoctorAnswered | null => {
    if (asked.type === 'open') {
      patient = { scenario: asked.scenario, model: loadModel(asked.scenario) };
      return null;
    }
    try {
      return { id: asked.id, result: patient && run(patient, asked.errand) };
    } catch {
      return { id: asked.id, result: null };
    }
  };
};
