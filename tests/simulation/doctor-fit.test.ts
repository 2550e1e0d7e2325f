import { describe, expect, it } from 'vitest';
import { emptyChart } from '../../src/simulation/pure/doctor/chart.ts';
import type { Chart } from '../../src/simulation/pure/doctor/chart.ts';
import { fitsOf } from '../../src/simulation/pure/doctor/fit.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const GAMES = 10;
const small = scenarioOf('small');
const seats = small.actors.map(({ id }) => id);

type Answers = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** The small scenario with outcomes and what each seat is said to have done. */
const stating = (outcomes: NonNullable<Scenario['outcomes']>, answers: Answers): Scenario => ({
  ...small,
  outcomes,
  actors: small.actors.map((actor) => ({
    ...actor,
    ...(answers[actor.id] === undefined
      ? {}
      : { history: { stance: 'unknown', outcomes: answers[actor.id] } }),
  })),
});

/** Ten games of which these seats sent something through a channel, or ended in solidarity, in so many. */
const counted = (
  scenario: Scenario,
  channel: number,
  sent: Readonly<Record<string, number>>,
): Chart => {
  const chart = emptyChart(scenario, 4);
  chart.games = GAMES;
  for (const [id, count] of Object.entries(sent)) {
    const seat = seats.indexOf(id);
    must(chart.channels[seat]?.[channel]).count = count;
    must(chart.postures[seat]?.at(-1)).count = count;
  }
  return chart;
};

describe('the fit to the history that a file states', () => {
  it('counts the channel an outcome names, under the name it has in the file', () => {
    const scenario = stating([{ id: 'gave', name: 'Gave money', channel: 'fund' }], {
      ALFA: { gave: true },
      BETA: { gave: false },
      GAMA: { gave: true },
    });
    const [fit] = fitsOf(scenario, counted(scenario, 1, { ALFA: 9, BETA: 2, GAMA: 1 }));
    // One of two that did, and the one that did not.
    expect(fit).toMatchObject({ what: 'gave', name: 'Gave money', stated: 3, balanced: 750 });
    const elsewhere = fitsOf(scenario, counted(scenario, 0, { ALFA: 9, BETA: 2, GAMA: 1 }));
    expect(elsewhere[0]).toMatchObject({ balanced: 500 });
  });

  it('counts last stances where an outcome names those', () => {
    const scenario = stating([{ id: 'fought', name: 'Fought', stances: ['solidarity'] }], {
      ALFA: { fought: true },
      BETA: { fought: false },
    });
    const [fit] = fitsOf(scenario, counted(scenario, 1, { ALFA: 9, BETA: 2 }));
    expect(fit).toMatchObject({ name: 'Fought', stated: 2, balanced: 1000 });
  });

  it('leaves out whoever was not asked, and what no game can show', () => {
    const outcomes = [
      { id: 'gave', name: 'Gave money', channel: 'fund', notAsked: ['near'] },
      { id: 'spoke', name: 'Spoke in its parliament' },
    ];
    const scenario = stating(outcomes, {
      ALFA: { gave: false, spoke: true },
      BETA: { gave: true, spoke: true },
    });
    const fits = fitsOf(scenario, counted(scenario, 1, { ALFA: 9, BETA: 9 }));
    expect(fits.map(({ what, stated, balanced }) => [what, stated, balanced])).toEqual([
      ['gave', 1, 1000],
    ]);
  });
});
