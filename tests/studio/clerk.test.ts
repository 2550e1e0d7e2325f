import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { applyEdits } from '../../src/scenario/fixing/repair.ts';
import { clerkAnswerer } from '../../src/studio/clerk/answering.ts';
import type { Answer, Ask, Change, Task } from '../../src/studio/clerk/messages.ts';
import { copyOf } from '../../src/studio/form-seat.tsx';

const TEXT = readFileSync(inRoot('scenarios/tutorial-3-rounds/scenario.yaml'), 'utf8');

const opened = () => {
  const clerk = clerkAnswerer();
  const ask = <T extends Task>(task: T, wanted: Ask<T>): Answer<T> =>
    clerk({ id: 1, task, ask: wanted }).answer;
  const { scenario } = ask('check', { text: TEXT });
  if (scenario === null) throw new Error('the tutorial is sound');
  return { ask, scenario };
};

const changed = (change: Change): string =>
  applyEdits(TEXT, opened().ask('edit', { text: TEXT, change }));

const comments = (text: string): number =>
  text.split('\n').filter((line) => line.startsWith('#')).length;

test('a sound text is read whole, with everything in it to jump to', () => {
  const { problems, entries } = opened().ask('check', { text: TEXT });
  expect(problems).toEqual([]);
  const tamber = entries.find(({ list, id }) => list === 'actors' && id === 'TAM');
  expect(tamber?.name).toBe('Tamber');
  expect(TEXT.slice(tamber?.from).startsWith('id: TAM')).toBe(true);
});

test('the outline stays while the text is broken', () => {
  const { ask } = opened();
  expect(ask('check', { text: `${TEXT}\n- [` }).entries.length).toBeGreaterThan(50);
});

test.each([
  ['    side: ', ['for', 'against', 'mixed']],
  ['watches: [', ['TAM', 'OST', 'BRE']],
  ['when: { fact: ', ['round', 'gauge.warm-homes']],
])('behind “%s” stand the words that can', (mark, some) => {
  const offers = opened().ask('complete', { text: TEXT, at: TEXT.indexOf(mark) + mark.length });
  expect(offers?.offers.map(({ label }) => label)).toEqual(expect.arrayContaining(some));
});

test('a field says what it is for', () => {
  const meaning = opened().ask('explain', { text: TEXT, at: TEXT.indexOf('interestsPerSeat') + 4 });
  expect(meaning?.name).toBe('interestsPerSeat');
  expect(meaning?.info).not.toBe('');
});

test('a text is set where it stands, and no comment is lost', () => {
  const next = changed({ set: [{ at: ['title'], value: "The winter's end: a tale" }] });
  expect(opened().ask('check', { text: next }).scenario?.title).toBe("The winter's end: a tale");
  expect(comments(next)).toBe(comments(TEXT));
  expect(next.split('\n')).toHaveLength(TEXT.split('\n').length);
});

test('a new actor is a copy with names of its own, and the scenario stays sound', () => {
  const { scenario } = opened();
  const [model] = scenario.actors.slice(1);
  if (model === undefined) throw new Error('the tutorial has neighbours');
  const named = { id: 'NEW', name: 'Newland', short: 'Port', capital: 'Port', people: 'Newish' };
  const next = changed({ append: 'actors', entry: copyOf(model, named, model.indicators) });
  const checked = opened().ask('check', { text: next });
  expect(checked.problems).toEqual([]);
  expect(checked.scenario?.actors.at(-1)?.name).toBe('Newland');
});

test('a warning is accepted with a reason, in the file', () => {
  const card = {
    id: 'bare',
    title: 'Bare',
    text: 'A claim: with a colon.',
    side: 'for',
    eras: ['frost'],
    sways: [{ who: ['all'], add: 10 }],
  };
  const warned = changed({ append: 'cards', entry: card });
  const { ask } = opened();
  const [warning] = ask('check', { text: warned }).problems;
  expect(warning?.severity).toBe('warning');
  const { code = '', at = '' } = warning ?? {};
  const change = { accept: { code, at }, because: 'It is an opinion.' };
  const accepted = applyEdits(warned, ask('edit', { text: warned, change }));
  expect(ask('check', { text: accepted }).problems).toEqual([]);
});
