import { describe, expect, it } from 'vitest';
import { cleanLine, freeName, nickname } from '../../src/classroom/names.ts';

describe('a name as typed', () => {
  it.each([
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['<script>alert(1)</script>', 'scriptalert(1)/script'],
    ['\u202Eevil\u202C\u2066x\u2069', 'evilx'],
    ['a\u0000b\u0007c\u001B[31m', 'abc[31m'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['line\nbreak\u2028here', 'line break here'],
    ['Zo\u0065\u0308', 'Zo\u00EB'],
    ['\uD800lone', 'lone'],
    ['ع\u0600مر', 'عمر'],
    ['"quotes" & `ticks`', 'quotes ticks'],
    ['\u202A\u202B \u2067', ''],
  ])('%j becomes %j', (typed, cleaned) => {
    expect(cleanLine(typed, 24)).toBe(cleaned);
  });

  it('is cut by whole letters, however many code points they have', () => {
    expect(cleanLine('👩‍👩‍👧'.repeat(30), 24).length).toBeLessThanOrEqual(24 * 8);
    expect(cleanLine('x'.repeat(500), 24)).toBe('x'.repeat(24));
    expect(cleanLine(`a${'\u0301'.repeat(50)}b`, 24).length).toBeLessThan(6);
  });
});

describe('names in a lesson', () => {
  it('are told apart by a number', () => {
    expect(freeName('Ada', new Set())).toBe('Ada');
    expect(freeName('Ada', new Set(['Ada', 'Ada 2']))).toBe('Ada 3');
  });

  it('are made up when nothing is given, and never twice', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 40; count++) taken.add(nickname(taken, () => 0));
    expect(taken.size).toBe(40);
  });
});
