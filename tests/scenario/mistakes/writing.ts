import type { Mistake } from './mistake.ts';

/** The writing itself: quotes, brackets, indentation. */
export const WRITING: readonly Mistake[] = [
  {
    what: 'a colon in a text without quotes',
    from: 'text: The pipe has just broken. Early help counts double. }',
    to: 'text: The pipe: broken. }',
    at: 'The pipe: broken',
    code: 'not-yaml',
    says: '',
  },
  {
    what: 'a colon in a title',
    from: 'title: The pipe breaks',
    to: 'title: News: the pipe breaks',
    at: 'News: the pipe',
    code: 'not-yaml',
    says: 'colon',
  },
  {
    what: 'a list that is not closed',
    from: 'eraEnds: [2, 3]',
    to: 'eraEnds: [2, 3',
    at: '\n    minutes: 8\n\neras',
    code: 'not-yaml',
    says: '',
  },
  {
    what: 'a quote that is not closed',
    from: "'2041-01-14'",
    to: "'2041-01-14",
    at: ", '2041-01-28', '2041-02-11']",
    code: 'not-yaml',
    says: '',
  },
  {
    what: 'a line that stands too far right',
    from: '  slots: 4',
    to: '    slots: 4',
    at: 'slots: 4',
    code: 'not-yaml',
    says: '',
  },
  {
    what: 'a comma in a text within braces',
    from: 'text: The pipe has just broken. Early help counts double. }',
    to: 'text: The pipe has broken, it is cold, and early help counts double. }',
    at: 'it is cold,',
    code: 'unknown-field',
    says: 'comma',
  },
  {
    what: 'an entry of a list that stands under the fields of the one before',
    from: `  - id: reserve
    name: Gas reserve
    text: How much gas Tamber still has in store.
    good: up
    start: 480
    warnings:
      - { at: 300, text: The reserve lasts two more weeks. }
      - { at: 150, text: The reserve lasts days. }`,
    to: `    - id: reserve
      name: Gas reserve
      text: How much gas Tamber still has in store.
      good: up
      start: 480
      warnings:
        - { at: 300, text: The reserve lasts two more weeks. }
        - { at: 150, text: The reserve lasts days. }`,
    at: '- id: reserve',
    code: 'not-yaml',
    says: 'too far right',
  },
  {
    what: 'a remark without a blank',
    from: 'eraEnds: [2, 3]',
    to: 'eraEnds: [2, 3]# the last rounds',
    at: '# the last rounds',
    code: 'not-yaml',
    says: 'blank before',
  },
  {
    what: 'a second part',
    from: '\nhand:',
    to: '\n---\nhand:',
    at: '---\nhand',
    code: 'not-yaml',
    says: 'second part',
  },
  {
    what: 'an alias',
    from: 'watches: [OST, VES]',
    to: 'watches: *nobody',
    at: '*nobody',
    code: 'alias',
    says: 'not allowed',
    byHand: true,
  },
  {
    what: 'markup in a text',
    from: 'title: The pipe breaks',
    to: 'title: <b>The pipe</b> breaks',
    at: '<b>The pipe',
    code: 'wrong-value',
    says: 'no markup',
  },
];
