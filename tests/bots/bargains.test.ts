import { describe, expect, it } from 'vitest';
import { bargainsOf, offerOf, openBargains } from '../../src/bots/bargains.ts';
import type { Bargain } from '../../src/bots/bargains.ts';
import { DECLARED, SOLIDARITY } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { goodName } from '../../src/rules/goods.ts';
import { openTable } from '../../src/rules/known.ts';
import { must, seatIn } from '../helpers/core.ts';
import { corridor, leave } from '../helpers/core-corridor.ts';
import { tuned } from '../helpers/core-tuned.ts';

const model = tuned();
const ALFA = seatIn(model, 'ALFA');
const BETA = seatIn(model, 'BETA');
const PLAN = 0;

/** All capitals feel the danger: help is cheap to ask for. */
const eager = (change: (debate: Debate) => unknown = () => undefined) =>
  corridor(model).with((debate) => {
    debate.threat.fill(1000);
    debate.resolve.fill(900);
    change(debate);
  });

const from = (debate: Debate, seat = ALFA): Bargain[] =>
  bargainsOf(model, openTable(model, debate), seat);
const askedOf = (debate: Debate, seat = ALFA): string[] =>
  from(debate, seat).map(({ asks, to }) => goodName(model, to, asks));

describe('bargains that bring others in', () => {
  it('ask for what puts a capital in solidarity, and never for less', () => {
    const asked = askedOf(eager().debate);
    expect(asked).toContain('asset.bet-troops');
    expect(asked).not.toContain('asset.bet-nurses');
    const offered = from(eager().debate).map(({ gives }) => goodName(model, ALFA, gives));
    expect(offered.some((good) => good.startsWith('asset.'))).toBe(false);
  });

  it('leave those in peace who are in solidarity or cannot be', () => {
    const { debate } = eager((state) => (state.posture[BETA] = SOLIDARITY));
    expect(from(debate).some(({ to }) => to === BETA)).toBe(false);
    expect(askedOf(debate)).not.toContain('asset.gam-troops');
  });

  it('ask the one capital in its way to free a text', () => {
    const { debate } = eager((state) => {
      state.declared[BETA * model.dossiers.length + PLAN] = DECLARED.holdsOut;
    });
    expect(askedOf(debate)).toContain('support.plan');
    expect(askedOf(eager().debate)).not.toContain('support.plan');
  });

  it('are not sought where the other side would hardly agree', () => {
    expect(from(eager((state) => state.resolve.fill(300)).debate)).toEqual([]);
  });

  it('come in the order of their worth, and are taken by the rules', () => {
    const council = eager();
    const worths = from(council.debate).map(({ worth }) => worth);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    council.when(offerOf(model, ALFA, must(from(council.debate)[0])));
    expect(council.happened('offered')).toHaveLength(1);
  });
});

const open = (debate: Debate): Bargain[] =>
  openBargains(model, debate, openTable(model, debate), ALFA);

describe('the bargains still open', () => {
  it('name each capital once, and none that was asked this round', () => {
    const council = eager();
    const partners = open(council.debate).map(({ to }) => to);
    expect(partners).toEqual([...new Set(partners)]);
    council.when(offerOf(model, ALFA, must(open(council.debate)[0])));
    expect(open(council.debate).map(({ to }) => to)).not.toContain(partners[0]);
  });

  it('are none for a capital that has left, or outside the corridor', () => {
    const council = eager();
    expect(open(council.debate)).not.toEqual([]);
    expect(open({ ...council.debate, phase: 'pledge' })).toEqual([]);
    expect(open(council.when(leave('ALFA')).debate)).toEqual([]);
  });
});
