import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { LEAN_TERMS, leanOf, leanTerms, utilitiesOf } from '../../src/rules/lean.ts';
import { must } from '../helpers/core.ts';
import { tuned } from '../helpers/core-tuned.ts';
import { given } from '../helpers/core-council.ts';

const model = tuned();

const GRID = [
  [0, 0, 0],
  [300, 400, -140],
  [500, 450, 0],
  [500, 450, 77],
  [650, 520, -33],
  [720, 610, 0],
  [1000, 1000, 140],
] as const;
const POSTURES = [0, ABSTENTION, TOKEN, SOLIDARITY] as const;

const asked = (set: (debate: ReturnType<typeof given>['debate']) => void) => {
  const { debate } = given(model).with((state) => {
    state.threat[1] = 500;
    state.resolve[1] = 450;
    state.gauges[0] = 300;
    set(state);
  });
  const terms = leanTerms(model, debate, 1);
  return Object.fromEntries(LEAN_TERMS.map((name, index) => [name, must(terms[index])]));
};

describe('the lean of a seat', () => {
  const zero = Object.fromEntries(LEAN_TERMS.map((name) => [name, 0]));

  it.each([
    ['nothing', () => undefined, {}],
    ['threat', (debate) => (debate.threat[1] = 640), { threat: 70 }],
    ['resolve', (debate) => (debate.resolve[1] = 350), { resolve: -50 }],
    ['persuasion', (debate) => (debate.persuasion[1] = 33), { persuasion: 33 }],
    ['one watched peer in solidarity', (debate) => (debate.posture[2] = 3), { example: 50 }],
    ['one with folded arms', (debate) => (debate.posture[3] = 1), { example: -50 }],
    ['one token', (debate) => (debate.posture[3] = 2), { example: 10 }],
    ['a pressing gauge', (debate) => (debate.gauges[0] = 850), { urgency: 100 }],
    ['low standing', (debate) => (debate.standing[1] = 200), { standing: -40 }],
    ['high standing', (debate) => (debate.standing[1] = 900), {}],
  ] as readonly (readonly [string, Parameters<typeof asked>[0], Record<string, number>])[])(
    'with %s',
    (_name, set, expected) => {
      expect(asked(set)).toEqual({ ...zero, ...expected });
    },
  );

  it('weighs a pressing gauge by the danger the seat sees', () => {
    const near = asked((debate) => {
      debate.gauges[0] = 850;
      debate.threat[1] = 1000;
    });
    expect(near['urgency']).toBe(200);
  });
});

describe('golden table', () => {
  it('of leans and utilities', async () => {
    const { debate } = given(model);
    const rows = GRID.flatMap(([threat, resolve, persuasion]) =>
      POSTURES.map((posture) => {
        debate.threat[2] = threat;
        debate.resolve[2] = resolve;
        debate.persuasion[2] = persuasion;
        debate.posture[2] = posture;
        const lean = leanOf(model, debate, 2);
        const utilities = utilitiesOf(model, debate, 2, lean).slice(1);
        const cells = [threat, resolve, persuasion, posture, lean, ...utilities];
        return cells.map((cell) => String(cell).padStart(8)).join('');
      }),
    );
    const head = ['threat', 'resolve', 'persuas.', 'posture', 'lean', 'abstain', 'token', 'solid.'];
    const table = [
      'Lean and utilities (tenths) of one seat that needs a mandate, over a grid of what it sees.',
      'A difference here means that bots choose by another model than before: raise the rules version, and make',
      'the comparison with history again. A change of default tuning alone does not show here.',
      '',
      head.map((cell) => cell.padStart(8)).join(''),
      ...rows,
      '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../goldens/lean.txt');
  });
});
