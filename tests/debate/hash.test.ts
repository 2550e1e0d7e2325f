import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/debate/hash.ts';

describe('hashes', () => {
  it('are SHA-256 of the value as JSON with sorted keys', () => {
    const json = '{"a":[1,{"x":2,"y":"ü"}],"b":null}';
    const expected = createHash('sha256').update(json, 'utf8').digest('hex');
    expect(hashOf({ b: null, a: [1, { y: 'ü', x: 2 }] })).toBe(expected);
  });

  it('do not see what is undefined, and see everything else', () => {
    expect(hashOf({ a: 1, b: undefined })).toBe(hashOf({ a: 1 }));
    expect(hashOf({ a: 1, b: null })).not.toBe(hashOf({ a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });
});
