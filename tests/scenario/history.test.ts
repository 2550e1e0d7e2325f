import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { historyRecordSchema, historyWordsSchema } from '../../src/scenario/history.ts';
import { scenarioOf } from '../helpers/core.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(inRoot('scenarios/mali-2013', name), 'utf8'));
const record = historyRecordSchema.parse(read('history-record.json'));
const words = historyWordsSchema.parse(read('history-words.json'));
const scenario = scenarioOf('mali-2013');

test('every outcome that the words explain has its figures and an answer of every state', () => {
  for (const { id } of words.outcomes) {
    expect(Object.keys(record.figures)).toContain(id);
    for (const answers of Object.values(record.states)) expect(answers).toHaveProperty(id);
  }
});

test('the record speaks of every state but the one that is set as it was', () => {
  const others = scenario.actors
    .map(({ id }) => id)
    .filter((id) => id !== scenario.framework?.actor);
  expect(Object.keys(record.states).toSorted()).toEqual(others.toSorted());
});

test('every figure lies in its interval', () => {
  for (const { file, leftOut, others } of Object.values(record.figures)) {
    for (const { balanced, log } of [file, leftOut, others]) {
      for (const { value, low, high } of [balanced, log]) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    }
  }
});
