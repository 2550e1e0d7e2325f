import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/debate/record-schema.ts';
import { isCommand } from '../../src/rules/command-shape.ts';
import { modelOf } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';

const { record } = playRandom(modelOf('small'), { seed: 5, rounds: 4, moves: 3, players: 2 });
const reasonOf = (value: unknown): string => {
  const read = parseRecord(typeof value === 'string' ? value : JSON.stringify(value));
  return read.ok ? 'a record' : read.reason;
};

describe('a record read from a file', () => {
  it('is a record', () => {
    expect(reasonOf(record)).toBe('a record');
  });

  it.each([
    ['nothing', '', /not JSON/],
    ['half a file', JSON.stringify(record).slice(0, 300), /not JSON/],
    ['another kind of JSON', '[1, 2]', /the file/],
    ['too much', ' '.repeat(1_000_001), /larger than 1 MB/],
    ['another format', { ...record, format: 2 }, /^format/],
    ['no seed', { ...record, seed: undefined }, /^seed/],
    ['a seed that is no whole number', { ...record, seed: 1.5 }, /^seed/],
    ['a seed too large', { ...record, seed: 4_294_967_296 }, /^seed/],
    ['a player nobody knows', { ...record, seats: { ALFA: 'oracle' } }, /^seats\.ALFA/],
    ['a field nobody knows', { ...record, extra: 1 }, /extra/],
    ['a hash that is none', { ...record, scenario: { ...record.scenario, hash: 'x' } }, /hash/],
    ['a command nobody knows', { ...record, commands: [{ type: 'shout' }] }, /^commands\.0/],
    ['a poisoned prototype', `{"__proto__": {"format": 1}, "rules": 1}`, /./],
    [
      'far too many commands',
      { ...record, commands: Array.from({ length: 5001 }, () => ({ type: 'proceed' })) },
      /commands/,
    ],
  ])('is refused in one plain phrase when it is %s', (_what, value, reason) => {
    expect(reasonOf(value)).toMatch(reason);
    expect(reasonOf(value)).not.toBe('a record');
  });
});

describe('a command from outside', () => {
  it.each(record.commands.slice(0, 40).map((command) => [command.type, command] as const))(
    'is one: %s',
    (_type, command) => {
      expect(isCommand(command)).toBe(true);
    },
  );

  it.each([
    [null],
    [undefined],
    ['proceed'],
    [[]],
    [{}],
    [{ type: 'toString' }],
    [{ type: 'proceed', seat: 'DE' }],
    [{ type: 'prepare', seat: 'DE' }],
    [{ type: 'prepare', seat: 'DE', plan: 'yes' }],
    [{ type: 'pledge', seat: 'DE', assets: 'all' }],
    [{ type: 'pledge', seat: 'DE', assets: Array.from({ length: 9 }, () => 'a') }],
    [{ type: 'rebut', seat: 'DE', card: 'a', speech: -1 }],
    [{ type: 'rebut', seat: 'DE', card: 'a', speech: 'length' }],
    [{ type: 'speak', seat: ['DE'], card: 'a' }],
    [{ type: 'speak', seat: '__proto__', card: 'a' }],
  ])('is none: %j', (value) => {
    expect(isCommand(value)).toBe(false);
  });
});
