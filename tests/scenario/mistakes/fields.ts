import type { Mistake } from './mistake.ts';

/** Fields that are missing, unknown or written twice. */
export const FIELDS: readonly Mistake[] = [
  {
    what: 'a format this game does not know',
    from: 'format: 2',
    to: 'format: 9',
    at: '9\nid: tutorial',
    code: 'wrong-value',
    says: 'format',
  },
  {
    what: 'a field with a slip of the pen',
    from: 'tagline:',
    to: 'tagLine:',
    at: 'tagLine:',
    code: 'unknown-field',
    says: '"tagLine"',
  },
  {
    what: 'a missing field',
    from: 'voteIndicator: votes\n',
    to: '',
    at: 'format: 2',
    code: 'missing-field',
    says: 'voteIndicator',
  },
  {
    what: 'a field written twice',
    from: 'version: 1',
    to: 'version: 1\nversion: 2',
    at: 'version: 2',
    code: 'same-field',
    says: '"version"',
  },
  {
    what: 'a tab',
    from: '  presidency: PEL',
    to: '\tpresidency: PEL',
    at: '\tpresidency',
    code: 'not-yaml',
    says: 'Tabs',
  },
];
