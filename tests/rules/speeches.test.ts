import { describe, expect, it } from 'vitest';
import { ABSTENTION, SOLIDARITY, TOKEN, UNDECIDED } from '../../src/rules/debate.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { effectOf, preachingWeight, speechWeight } from '../../src/rules/speeches.ts';
import { cardIn, modelOf, seatIn } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const [ALFA, BETA, GAMA] = ['ALFA', 'BETA', 'GAMA'].map((id) => seatIn(small, id)) as [
  number,
  number,
  number,
];
const LEAD = seatIn(small, 'LEAD');

const floor = (...cards: readonly string[]): Council =>
  given(small)
    .to('floor', 1)
    .call('ALFA', 'BETA', 'GAMA')
    .deal('ALFA', ...cards);
const speak = (council: Council, card: string, seat = 'ALFA'): Council =>
  council.when({ type: 'speak', seat, card });
const stand = (council: Council, seat: number, posture: number): Council =>
  council.with((debate) => (debate.posture[seat] = posture));

describe('what a speech weighs', () => {
  it.each([
    ['for', UNDECIDED, 500],
    ['for', ABSTENTION, 200],
    ['for', TOKEN, 600],
    ['for', SOLIDARITY, 1250],
    ['against', UNDECIDED, 800],
    ['against', ABSTENTION, 1000],
    ['against', TOKEN, 700],
    ['against', SOLIDARITY, 400],
    ['mixed', ABSTENTION, 600],
    ['mixed', SOLIDARITY, 825],
  ])('preaching %s from posture %i counts %i permille', (side, posture, weight) => {
    const { debate } = stand(floor(), ALFA, posture);
    expect(preachingWeight(small, debate, ALFA, ['for', 'against', 'mixed'].indexOf(side))).toBe(
      weight,
    );
  });

  it('grows with votes; the smallest seat keeps most of it', () => {
    const { debate } = floor();
    const help = cardIn(small, 'help');
    // 500 permille · (600 + 400·votes/10) · 500 permille for the undecided.
    expect([LEAD, ALFA, BETA, GAMA].map((seat) => speechWeight(small, debate, seat, help))).toEqual(
      [625, 250, 210, 190],
    );
  });

  it('is eight tenths of what it was each time the card is heard again', () => {
    const council = floor();
    const help = cardIn(small, 'help');
    const weights = [0, 1, 2, 3].map((times) => {
      council.debate.played[help] = times;
      return speechWeight(small, council.debate, ALFA, help);
    });
    expect(weights).toEqual([250, 200, 160, 128]);
  });
});

describe('what a speech does', () => {
  it('moves its audience, but never the speaker or the framework nation', () => {
    const council = speak(floor('help'), 'help');
    expect(council.debate.persuasion).toEqual([0, 0, 12, 12]);
    expect(council.noted('persuasion', BETA, 'speech')).toBe(12);
  });

  it('moves a mixed audience both ways', () => {
    const council = floor().deal('BETA', 'both').call('BETA');
    const before = effectOf(small, council.debate, BETA, cardIn(small, 'both'), 1000);
    speak(council, 'both', 'BETA');
    expect(before).toEqual([0, 10, 0, -10]);
    expect(council.debate.persuasion).toEqual(before);
  });

  it('can move the danger a seat sees, or its readiness', () => {
    const council = speak(floor('danger'), 'danger');
    expect(council.noted('threat', BETA, 'speech')).toBe(10);
    expect(council.noted('persuasion', BETA)).toBe(0);
    council.deal('BETA', 'courage');
    speak(council, 'courage', 'BETA');
    expect(council.noted('resolve', GAMA, 'speech')).toBe(8);
  });

  it('leaves an echo in resolve', () => {
    const council = speak(
      floor('help').with((d) => (d.posture[ALFA] = SOLIDARITY)),
      'help',
    );
    expect(council.noted('persuasion', BETA, 'speech')).toBe(31);
    expect(council.noted('resolve', BETA, 'speech')).toBe(3);
  });

  it('leaves a fallen government cold', () => {
    const council = speak(
      floor('help').with((debate) => (debate.stage[GAMA] = FALLEN)),
      'help',
    );
    expect(council.debate.persuasion[GAMA]).toBe(0);
  });

  it('never moves persuasion beyond its limit, and the ledger says so', () => {
    const council = speak(
      floor('help').with((debate) => (debate.persuasion[BETA] = 135)),
      'help',
    );
    expect(council.debate.persuasion[BETA]).toBe(140);
    expect(council.noted('persuasion', BETA, 'speech')).toBe(12);
    expect(council.noted('persuasion', BETA, 'limit')).toBe(-7);
  });

  it('brings those it persuades nearer to its dossier', () => {
    const council = speak(floor('plan'), 'plan');
    expect(council.noted('position', GAMA * 2, 'speech')).toBeGreaterThan(0);
    expect(council.noted('position', BETA * 2, 'speech')).toBe(0);
  });

  it('spends the card and passes the floor on', () => {
    const council = speak(floor('help', 'plan'), 'help');
    expect(council.debate.hands[ALFA]).toEqual([cardIn(small, 'plan')]);
    expect(council.debate.turn).toBe(1);
    expect(council.debate.played[cardIn(small, 'help')]).toBe(1);
  });

  it('fades with the round', () => {
    const council = speak(floor('help'), 'help').to('consequences');
    expect(council.debate.persuasion[BETA]).toBe(9);
    expect(council.noted('persuasion', BETA, 'fading')).toBe(-3);
  });
});

const standing = (council: Council, card: string): number =>
  speak(council, card).noted('standing', ALFA);

describe("the speaker's own standing", () => {
  it('falls for preaching what one does not do', () => {
    expect(standing(stand(floor('help'), ALFA, ABSTENTION), 'help')).toBe(-25);
    expect(standing(stand(floor('wait'), ALFA, SOLIDARITY), 'wait')).toBe(-25);
  });

  it('is not touched by preaching what one does', () => {
    expect(standing(stand(floor('help'), ALFA, TOKEN), 'help')).toBe(0);
    expect(standing(stand(floor('help'), ALFA, SOLIDARITY), 'help')).toBe(0);
  });

  it('rises for arguing against, where home agrees', () => {
    const cold = floor('wait').with((debate) => (debate.threat[ALFA] = 100));
    expect(standing(cold, 'wait')).toBe(15);
    const warm = floor('wait').with((debate) => (debate.threat[ALFA] = 900));
    expect(standing(warm, 'wait')).toBe(0);
  });
});

const answered = (card: string): Council =>
  speak(
    floor('help').with((d) => (d.posture[ALFA] = SOLIDARITY)),
    'help',
  )
    .deal('BETA', card)
    .when({ type: 'rebut', seat: 'BETA', card, speech: 0 });

describe('a rebuttal', () => {
  it('takes back a quarter of what the speech did', () => {
    expect(answered('doubt').noted('persuasion', GAMA, 'rebuttal')).toBe(-7);
  });

  it('cuts deeper with a card that counters the one answered', () => {
    expect(answered('wait').noted('persuasion', GAMA, 'rebuttal')).toBe(-18);
  });

  it('says its own piece at half weight', () => {
    const council = answered('wait');
    // 500 permille · (600 + 240) · 800 permille for the undecided, and half of that.
    expect(council.noted('persuasion', ALFA, 'speech')).toBe(-8);
    expect(council.debate.speeches[1]).toMatchObject({ seat: BETA, rebuts: 0 });
  });
});

describe('golden table', () => {
  it('of what a speech weighs', async () => {
    const { debate } = floor();
    const cards = ['help', 'wait', 'both'].map((id) => cardIn(small, id));
    const rows = cards.flatMap((card) =>
      [UNDECIDED, ABSTENTION, TOKEN, SOLIDARITY].flatMap((posture) =>
        [0, 1, 2, 5].map((times) => {
          debate.posture.fill(posture);
          debate.played[card] = times;
          const weights = [ALFA, BETA, GAMA].map((seat) => speechWeight(small, debate, seat, card));
          const side = small.scenario.cards[card]?.side ?? '';
          return [
            side.padEnd(8),
            ...[posture, times, ...weights].map((n) => String(n).padStart(8)),
          ].join('');
        }),
      ),
    );
    const table = [
      'Permille of a card that a speech carries, by side, posture of the speaker and times heard before;',
      'speakers with 10, 6 and 4 votes of at most 10.',
      'A difference here means that words weigh otherwise than before: raise the rules version.',
      '',
      'side     posture   heard      10       6       4',
      ...rows,
      '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../goldens/speech-weight.txt');
  });
});
