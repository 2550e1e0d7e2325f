import { describe, expect, it } from 'vitest';
import { openLocal } from '../../src/session/local.ts';
import { pictureOf } from '../../src/table/picture.ts';
import { unbegun } from '../../src/table/seen.ts';
import { must, scenarioOf, SHIPPED } from '../helpers/core.ts';

describe.each(['small', ...SHIPPED] as const)(
  'the table of %s before anyone has sat down',
  (id) => {
    const scenario = scenarioOf(id);
    const { rounds } = must(scenario.lengths[0]);
    const seat = must(scenario.actors[1]).id;
    const session = openLocal({ scenario, seed: 7, rounds, seat, skill: 'diplomat' });
    const begun = pictureOf({ ...session.view(), own: null }, scenario);
    const drawn = pictureOf(unbegun(scenario), scenario);

    it('is drawn from the file as from the first view of a game', () => {
      expect({ ...drawn, gauges: [] }).toEqual({ ...begun, gauges: [] });
    });

    it('has every gauge that the file gives a level, and none that is computed', () => {
      const given = scenario.gauges.filter(({ from }) => from === undefined).map((one) => one.id);
      expect(drawn.gauges).toEqual(begun.gauges.filter((gauge) => given.includes(gauge.id)));
    });
  },
);
