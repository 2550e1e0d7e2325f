import { expect, test } from 'vitest';
import { phoneFiles } from '../../scripts/bench/phone.ts';

const KILOBYTE = 1000;

test('a phone plays on 110 kilobytes, without engine and fonts', { timeout: 90_000 }, async () => {
  const files = await phoneFiles();
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const told = files.map(({ name, bytes: size }) => `${name} ${String(size)}`).join('\n  ');
  process.stdout.write(`A phone to its first corridor: ${String(bytes)} bytes\n  ${told}\n`);
  expect(files.map(({ name }) => name).join()).not.toMatch(/engine|woff2|png/);
  expect(bytes).toBeGreaterThan(60 * KILOBYTE);
  expect(bytes).toBeLessThanOrEqual(110 * KILOBYTE);
});
