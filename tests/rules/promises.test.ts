import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN } from '../../src/rules/debate.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { leanTerms, LEAN_TERMS, utilitiesOf } from '../../src/rules/lean.ts';
import { keeps } from '../../src/rules/promises.ts';
import { speechWeight } from '../../src/rules/speeches.ts';
import { STANCES } from '../../src/scenario/lists.ts';
import { cardIn, modelOf, must, seatIn, smallWith } from '../helpers/core.ts';
import type { Council } from '../helpers/core-council.ts';
import { corridor, pledge, promise } from '../helpers/core-corridor.ts';

const small = modelOf('small');
const [ALFA, BETA] = ['ALFA', 'BETA'].map((id) => seatIn(small, id)) as [number, number];

/** ALFA promises a token in the corridor of round one. */
const promised = (): Council => corridor().when(promise('ALFA', 'token'));
/** ALFA’s reveal of a round in which it pledged these. */
const reveal = (council: Council, round: number, ...assets: readonly string[]): Council =>
  council
    .to('pledge', round)
    .when(pledge('ALFA', ...assets))
    .to('tour');

describe('a promise', () => {
  it('is on record, and falls due at the reveal of the next round', () => {
    const council = promised();
    expect(council.facts).toEqual([{ type: 'promised', seat: ALFA, posture: TOKEN, due: 2 }]);
    expect(council.of('promised', 'ALFA')).toBe(TOKEN);
    reveal(council, 1);
    expect(council.happened('promise-broken')).toEqual([]);
  });

  it('that is kept when it falls due pays once', () => {
    const council = reveal(promised(), 2, 'alf-planes');
    expect(council.happened('promise-kept')).toEqual([
      { type: 'promise-kept', seat: ALFA, posture: TOKEN },
    ]);
    expect(council.noted('standing', ALFA, 'promise')).toBe(20);
    reveal(council, 3, 'alf-planes');
    expect(council.noted('standing', ALFA, 'promise')).toBe(0);
  });

  it('that is broken costs standing and trust, once', () => {
    const council = reveal(promised(), 2);
    expect(council.happened('promise-broken')).toEqual([
      { type: 'promise-broken', seat: ALFA, posture: TOKEN },
    ]);
    expect(council.noted('standing', ALFA, 'promise')).toBe(-60);
    expect(council.noted('trust', ALFA, 'promise')).toBe(-400);
    expect(council.of('trust', 'ALFA')).toBe(600);
    reveal(council, 3);
    expect(council.happened('promise-broken')).toEqual([]);
  });

  it('stays one after it was kept: stepping back from it breaks it', () => {
    const council = reveal(promised(), 2, 'alf-planes');
    reveal(council, 3);
    expect(council.happened('promise-broken')).toHaveLength(1);
  });

  it('of the last round falls due in it', () => {
    const council = corridor().to('corridor', 4).when(promise('ALFA', 'token'));
    expect(council.debate.due[ALFA]).toBe(4);
    reveal(council, 4);
    expect(council.happened('promise-broken')).toHaveLength(1);
  });

  it('of a government that has fallen is neither kept nor broken', () => {
    const council = promised()
      .to('pledge', 2)
      .with((debate) => (debate.stage[ALFA] = FALLEN));
    council.to('tour');
    expect([...council.happened('promise-broken'), ...council.happened('promise-kept')]).toEqual(
      [],
    );
  });

  it.each([
    [ABSTENTION, [true, false, false]],
    [TOKEN, [false, true, true]],
    [SOLIDARITY, [false, false, true]],
  ])(
    'of posture %i is kept by more help than promised, and abstention by nothing else',
    (given, kept) => {
      expect(STANCES.map((_, index) => keeps(given, index + 1))).toEqual(kept);
    },
  );
});

const example = (council: Council): number =>
  must(leanTerms(small, council.debate, BETA)[LEAN_TERMS.indexOf('example')]);

describe('a word in public', () => {
  it('is taken for the deed by those who watch, as far as it is believed, until it falls due', () => {
    // BETA watches ALFA alone, which is undecided: an example is worth 100 at most.
    const council = corridor().when(promise('ALFA', 'solidarity'));
    expect(example(council)).toBe(100);
    council.with((debate) => (debate.trust[ALFA] = 600));
    expect(example(council)).toBe(60);
    council.with((debate) => (debate.round = 3));
    expect(example(council)).toBe(0);
  });

  it('that was broken is no example', () => {
    const council = corridor().when(promise('ALFA', 'solidarity'));
    council.with((debate) => (debate.broken[ALFA] = 1));
    expect(example(council)).toBe(0);
  });

  it('of one who has lost trust weighs less on the floor', () => {
    const council = corridor();
    const help = cardIn(small, 'help');
    const before = speechWeight(small, council.debate, ALFA, help);
    council.with((debate) => (debate.trust[ALFA] = 600));
    expect(speechWeight(small, council.debate, ALFA, help)).toBe((before * 600) / 1000);
  });

  it('weighs in its author’s own choice against every stance that would break it', () => {
    const model = smallWith(({ tuning }) => (tuning.bargain.word = 77));
    const { debate } = corridor(model);
    const free = utilitiesOf(model, debate, ALFA, 0);
    debate.promised[ALFA] = TOKEN;
    const pledged = utilitiesOf(model, debate, ALFA, 0);
    expect(pledged.map((utility, stance) => utility - must(free[stance]))).toEqual([0, -77, 0, 0]);
  });
});
