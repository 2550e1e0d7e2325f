import { expect, test } from 'vitest';
import { gapNamed } from '../../src/desk/verbs.tsx';
import { viewFor } from '../../src/view/view-for.ts';
import { modelOf } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const small = modelOf('small');

const atTheMove = (gapKind?: number) => {
  const council = given(small).to('pledge', 1);
  if (gapKind !== undefined) council.with((debate) => (debate.gapKind = gapKind));
  return viewFor({ model: small, debate: council.debate, happenings: [], entries: [] }, 'LEAD');
};

test('a move that names a gap says which one, or that there is none', () => {
  const view = atTheMove();
  expect(gapNamed(small.scenario, view, 'ask')).toContain('this round’s gap: Planes.');
  expect(gapNamed(small.scenario, view, 'push')).toBe('');
  expect(gapNamed(small.scenario, atTheMove(-1), 'ask')).toBe(
    'The dispatch names no gap that could be asked for again.',
  );
});
