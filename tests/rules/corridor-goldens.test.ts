import { describe, expect, it } from 'vitest';
import { openCorridor } from '../../src/rules/corridor.ts';
import { settleDeals } from '../../src/rules/evolve-corridor.ts';
import type { Fact } from '../../src/rules/facts.ts';
import { LEAN_TERMS, leanTerms } from '../../src/rules/lean.ts';
import type { Model } from '../../src/rules/model.ts';
import { silent } from '../../src/rules/note.ts';
import { startDebate } from '../../src/rules/start.ts';
import { POSTURES } from '../../src/scenario/lists.ts';
import { modelOf, must, seatIn, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import { rowsOf, tuned } from '../helpers/core-tuned.ts';

const seekers = (model: Model, seed: number, round: number, humans: readonly string[]) => {
  const debate = { ...startDebate(model, { seed, rounds: 8, humans }), round };
  const facts: Fact[] = [];
  openCorridor(model, debate, (fact) => facts.push(fact));
  return facts.flatMap((fact) => (fact.type === 'corridor-opened' ? fact.seekers : []));
};

describe('golden tables of the corridor', () => {
  it('of a promise that weighs as an example', async () => {
    const model = tuned();
    const [alfa, beta] = [seatIn(model, 'ALFA'), seatIn(model, 'BETA')];
    const { debate } = given(model).to('corridor', 2);
    debate.due[alfa] = 3;
    const example = (): number =>
      must(leanTerms(model, debate, beta)[LEAN_TERMS.indexOf('example')]);
    const rows = POSTURES.flatMap((now, posture) =>
      POSTURES.map((promised, promise) => {
        debate.posture[alfa] = posture;
        debate.promised[alfa] = promise;
        const believed = [1000, 600, 200, 0].map((trust) => {
          debate.trust[alfa] = trust;
          return example();
        });
        debate.trust[alfa] = 1000;
        debate.broken[alfa] = 1;
        const broken = example();
        debate.broken[alfa] = 0;
        debate.round = 4;
        const past = example();
        debate.round = 2;
        return [now, promise === 0 ? 'nothing' : promised, ...believed, broken, past];
      }),
    );
    const head = [
      'stance',
      'promised',
      '   1000',
      '    600',
      '    200',
      '      0',
      ' broken',
      '   past',
    ];
    const text = [
      'The example term (tenths of lean) of a seat that watches one other, by the other’s stance, what it promised, and',
      'how far its word is believed (permille); when it has broken it; and when the promise is past its due.',
      'A difference here means that capitals choose by another model than before: raise the rules version.',
      '',
      ...rowsOf([12, 12, 7, 7, 7, 7, 7, 7], [head, ...rows]),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../goldens/promise.txt');
  });

  it('of gratitude that fades', async () => {
    const rows = [1000, 950, 920, 900, 500, 0].flatMap((fade) =>
      [180, 150, 60, 30, 7, 1].map((start) => {
        const model = smallWith(({ corridor }) => (must(corridor).fade = fade));
        const { debate } = given(model);
        debate.deals.fill(start);
        const later = Array.from({ length: 8 }, () => {
          settleDeals(model, debate, silent);
          return must(debate.deals[0]);
        });
        return [fade, start, ...later];
      }),
    );
    const head = [
      '  fade',
      ' start',
      ...Array.from({ length: 8 }, (_, round) => `    +${round + 1}`),
    ];
    const text = [
      'What deals add to a lean (tenths), round after round, by what is left of it after each (permille).',
      'A difference here means that records made before play differently: raise the rules version.',
      '',
      ...rowsOf(
        head.map(({ length }) => length),
        [head, ...rows],
      ),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../goldens/fading.txt');
  });

  it('of the seats that seek talks', async () => {
    const flagship = modelOf('mali-2013');
    const rows = [0, 1, 42, 4_294_967_295].flatMap((seed) =>
      [1, 2, 5, 8].map((round) => {
        const cells = [0, 3, 6].map((bots) => {
          const corridor = { ...must(flagship.scenario.corridor), from: 2, bots };
          const model = { ...flagship, scenario: { ...flagship.scenario, corridor } };
          const seats = seekers(model, seed, round, ['LU']);
          return seats.map((seat) => must(model.scenario.actors[seat]).id).join(' ') || 'closed';
        });
        return [seed, round, '  ', ...cells];
      }),
    );
    const head = ['      seed', ' round', '  ', 'bots: 0', '3', '6'];
    const text = [
      'Seats that seek talks, by seed and round: a person in Luxembourg’s chair, 0, 3 or 6 bots, and one more for the',
      'person; the corridor opens in round 2.',
      'A difference here means that every record plays differently: raise the rules version.',
      '',
      ...rowsOf([10, 6, 2, 10, 18, 0], [head, ...rows]),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../goldens/seekers.txt');
  });
});
