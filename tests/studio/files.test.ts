import { expect, test } from 'vitest';
import { fileName, readScenarioFile } from '../../src/studio/files.ts';
import { BOUNDS, fragmentOf, textIn } from '../../src/studio/link.ts';
import { titleIn } from '../../src/studio/models.ts';

const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'x.yaml');

test('a file that is too large is not even read', async () => {
  const read = await readScenarioFile({
    size: 10_000_000,
    arrayBuffer: () => Promise.reject(new Error('read')),
  });
  expect(read).toHaveProperty('problem', expect.stringContaining('256 KB'));
});

test('only UTF-8 is text', async () => {
  expect(await readScenarioFile(file(new Uint8Array([0x61, 0xff])))).toHaveProperty('problem');
  expect(await readScenarioFile(file(new Uint8Array([0x61, 0])))).toHaveProperty('problem');
  expect(await readScenarioFile(file(new TextEncoder().encode('é: 1')))).toEqual({ text: 'é: 1' });
});

test('a scenario travels in a link and back', () => {
  const text = 'title: Ä\nid: x\n'.repeat(3000);
  const fragment = fragmentOf(text);
  expect(fragment?.length).toBeLessThan(8000);
  expect(textIn(fragment ?? '')).toEqual({ text });
});

test.each([
  ['#other', 'none'],
  ['#scenario=***', 'broken'],
  [`#scenario=${'A'.repeat(BOUNDS.link + 1)}`, 'broken'],
])('the fragment %s is %s', (fragment, found) => {
  expect(textIn(fragment)).toBe(found);
});

test('a link that would unpack to more than a scenario is broken', () => {
  expect(textIn(fragmentOf('a'.repeat(BOUNDS.text + 1)) ?? '')).toBe('broken');
});

test.each([
  ['title: Plain words # said\n', 'Plain words'],
  ["id: a\ntitle: 'Quoted: words'\n", 'Quoted: words'],
  ['name: none\n', ''],
])('the title in %j', (text, title) => expect(titleIn(text)).toBe(title));

test('a title makes a file name', () => {
  expect([fileName('Été à Bamako!'), fileName('')]).toEqual(['ete-a-bamako.yaml', 'scenario.yaml']);
});
