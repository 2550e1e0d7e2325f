import { describe, expect, it } from 'vitest';
import { pressingSpeech } from '../../src/bots/pressing.ts';
import { SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { openTable } from '../../src/rules/known.ts';
import { leanOf, utilitiesOf } from '../../src/rules/lean.ts';
import { must, seatIn } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import { tuned } from '../helpers/core-tuned.ts';

const model = tuned();
const [ALFA, BETA] = ['ALFA', 'BETA'].map((id) => seatIn(model, id)) as [number, number];

/** ALFA in solidarity has the floor with these cards; nobody else is near solidarity. */
const floor = (cards: readonly string[], change: (debate: Debate) => void = () => undefined) =>
  given(model)
    .to('floor', 1)
    .call('ALFA')
    .deal('ALFA', ...cards)
    .with((debate) => {
      debate.threat.fill(0);
      debate.posture[ALFA] = SOLIDARITY;
      change(debate);
    });

const said = (cards: readonly string[], change?: (debate: Debate) => void) => {
  const { debate } = floor(cards, change);
  return pressingSpeech(model, debate, openTable(model, debate), ALFA);
};

/** How far BETA is from finding solidarity better than a token. */
const shortOf = (debate: Debate): number => {
  const [, , token, solidarity] = utilitiesOf(model, debate, BETA, leanOf(model, debate, BETA));
  return must(token) - must(solidarity);
};

/** BETA sends a token and is a little short of solidarity. */
const nearlyThere = (debate: Debate): void => {
  debate.posture[BETA] = TOKEN;
  while (shortOf(debate) > 10) debate.threat[BETA] = must(debate.threat[BETA]) + 5;
};

const there = (debate: Debate): void => {
  debate.posture[BETA] = SOLIDARITY;
  debate.threat[BETA] = 1000;
};

describe('pressing on the floor', () => {
  it('spends its best card for help on the capital that is nearest, or speaks where more are', () => {
    expect(said(['wait', 'help'], nearlyThere)).toMatchObject({ card: 'help' });
  });

  it('works on nobody who is out of reach or there already', () => {
    expect(said(['help'])).toMatchObject({ type: 'stay-silent' });
    expect(said(['help'], there)).toMatchObject({ type: 'stay-silent' });
  });

  it('does not argue against help', () => {
    expect(said(['wait', 'doubt'], nearlyThere)).not.toMatchObject({ type: 'speak' });
  });

  it('is taken by the rules', () => {
    const council = floor(['help', 'courage'], nearlyThere);
    const command = pressingSpeech(model, council.debate, openTable(model, council.debate), ALFA);
    expect(council.when(command).debate.turn).toBe(1);
  });
});
