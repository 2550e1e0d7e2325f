import type { Scenario } from '../scenario/schema.ts';
import { SANS, SERIF } from './colours.ts';

/** Fetches the faces for the very letters the table will draw; a face that fails leaves the fallback. */
export async function loadFonts(scenario: Scenario): Promise<void> {
  const letters = textOf(scenario);
  const faces = [`500 14px ${SANS}`, `700 14px ${SANS}`, `600 20px ${SERIF}`];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
}

function textOf(scenario: Scenario): string {
  const names = [
    scenario.title,
    ...scenario.gauges.map(({ name }) => name),
    ...scenario.table.cities.map(({ name }) => name),
    ...Object.values(scenario.stances).map(({ name }) => name),
    '0123456789.▲▼',
  ];
  return [...new Set(names.join(''))].join('');
}
