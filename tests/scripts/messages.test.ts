import * as fc from 'fast-check';
import { Packr as Library, unpack as readByLibrary } from 'msgpackr';
import { expect, test } from 'vitest';
import { Packr, RESERVE_START_SPACE, unpack } from '../../scripts/vite/messages.ts';

/** As the server is set to write. */
const server = new Library({ useRecords: false });

const read = (bytes: Uint8Array): unknown => unpack(bytes, { start: 0 });
const write = (value: unknown): Uint8Array => new Packr().pack(value, 0);

/** Whole numbers of every length, and texts and lists as long as each kind of length can say. */
const EDGES = [0, 1, 127, 128, 255, 256, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53];
const NUMBERS = [...EDGES, ...EDGES.map((edge) => -edge - 1), -32, -33, 0.5, 1e300, Infinity];
const LENGTHS = [0, 15, 16, 31, 32, 255, 256, 1000];

const values = fc
  .letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false),
      fc.constantFrom(...NUMBERS),
      fc.integer(),
      fc.double({ noNaN: true }).filter((value) => !Object.is(value, -0)),
      fc.string({ unit: 'binary' }),
      fc.array(tie('any')),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('any'), { noNullPrototype: true }),
    ),
  }))
  .any.filter((value) => !JSON.stringify(value)?.includes('__proto__'));

test('a page reads what the server writes, and the server what a page writes', () => {
  const goesBothWays = fc.property(values, (value) => {
    expect(read(server.pack(value))).toEqual(value);
    expect(readByLibrary(write(value))).toEqual(value);
  });
  fc.assert(goesBothWays);
});

test.each(LENGTHS)('texts, lists and objects of %i parts go both ways', (length) => {
  const parts = Array.from({ length }, (_, index) => index);
  const entries = parts.map((part) => [`part ${part}`, part] as const);
  const object = Object.fromEntries(entries);
  for (const value of ['x'.repeat(length), 'é'.repeat(length), parts, object]) {
    expect(read(server.pack(value))).toEqual(value);
    expect(readByLibrary(write(value))).toEqual(value);
  }
});

test('every kind of number goes both ways', () => {
  expect(read(server.pack(NUMBERS))).toEqual(NUMBERS);
  expect(readByLibrary(write(NUMBERS))).toEqual(NUMBERS);
});

test('a message leaves the room at its front that is asked for, and is read from there on', () => {
  const message = new Packr().pack({ speaks: 'FR' }, RESERVE_START_SPACE | 3);
  expect([...message.subarray(0, 3)]).toEqual([0, 0, 0]);
  expect(unpack(message, { start: 3 })).toEqual({ speaks: 'FR' });
});

test('what is undefined is read as that, and left out of what is written', () => {
  expect(read(server.pack([undefined, { speaks: undefined }]))).toEqual([undefined, {}]);
  expect(readByLibrary(write({ seat: 'FR', speaks: undefined }))).toStrictEqual({ seat: 'FR' });
});

test('what no message holds is refused, and so is a message cut short', () => {
  expect(() => write({ speaks: () => 0 })).toThrow('Unrecognized');
  expect(() => read(write({ speaks: 'FR' }).subarray(0, 3))).toThrow(RangeError);
});
