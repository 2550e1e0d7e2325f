import { describe, expect, it } from 'vitest';
import offered from '../../scenarios/offered.json' with { type: 'json' };
import { CATALOGUE, firstScenario, loadScenario } from '../../src/play/catalogue.ts';
import { SHIPPED } from '../helpers/core.ts';

describe('the crises on offer', () => {
  it('are those that are shipped, in the order of the list beside them', () => {
    expect([...CATALOGUE.keys()]).toEqual(offered);
    expect(offered.toSorted()).toEqual([...SHIPPED].toSorted());
  });

  it('begin with the flagship', () => {
    expect(firstScenario()).toBe('mali-2013');
  });

  it('are nothing under a name that none has', async () => {
    expect(await loadScenario('atlantis')).toBeNull();
  });
});
