import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { leanOf } from '../../src/rules/lean.ts';
import { awaited } from '../../src/rules/questions.ts';
import { viewFor } from '../../src/view/view-for.ts';
import type { Told } from '../../src/view/view-for.ts';
import type { HandCardView, OwnView } from '../../src/view/types.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { Council, given } from '../helpers/core-council.ts';
import { modelOf, must, seatIn } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import { retell } from '../helpers/core-told.ts';

const CASES = [
  ['small', 25],
  ['tutorial-3-rounds', 15],
  ['mali-2013', 4],
] as const;

const ownOf = (told: Told, id: string): OwnView => must(viewFor(told, id).own);
const speakerOf = (told: Told): string | null => viewFor(told, null).shared.floor.speaking;

const MOVED = ['persuasion', 'threat', 'resolve'] as const;
/** A tenth of threat can be lost between the terms of the lean, each of them cut. */
const ROUNDING = 2;

/** Plays a card on a copy and says what of its preview was not true. */
const falseIn = (told: Told, seat: string, card: HandCardView): string[] => {
  const { model, debate } = told;
  const after = copyDebate(debate);
  const refusal = advance(model, after, { type: 'speak', seat, card: card.card });
  if (refusal) return [refusal.refused];
  const speaker = seatIn(model, seat);
  const wrong = model.scenario.actors.flatMap(({ id }, index) => {
    if (index === speaker) return [];
    const way = card.preview.find((entry) => entry.seat === id)?.way;
    const moved = MOVED.map(
      (measure) => must(after[measure][index]) - must(debate[measure][index]),
    );
    const direct = moved.reduce((sum, by) => sum + by, 0);
    const lean = leanOf(model, after, index) - leanOf(model, debate, index);
    if (way === undefined) return moved.some((by) => by !== 0) ? [`${id} moved unannounced`] : [];
    const sign = way === 'towards' ? 1 : -1;
    const right = direct * sign >= 0 && lean * sign >= -ROUNDING;
    return right ? [] : [`${id} moved ${direct}, lean ${lean}, not ${way}`];
  });
  const paid = must(after.standing[speaker]) - must(debate.standing[speaker]);
  const within = must(debate.standing[speaker]) + card.standing;
  const exact = within < 0 || within > 1000 || paid === card.standing;
  return exact ? wrong : [...wrong, `standing moved ${paid}, not ${card.standing}`];
};

describe('the preview of a card', () => {
  it.each(CASES)('is true when the card is played in %s', (id, numRuns) => {
    const model = modelOf(id);
    assert(
      property(games(model), (game) => {
        const { record } = playRandom(model, game);
        retell(model, record, (told) => {
          const seat = speakerOf(told);
          if (seat === null) return;
          for (const card of ownOf(told, seat).hand) {
            expect(falseIn(told, seat, card), `${seat} plays ${card.card}`).toEqual([]);
          }
        });
      }),
      { numRuns },
    );
  });

  it('names those moved most first, and what a rebuttal could answer', () => {
    const council = given(modelOf('small')).to('floor', 1).call('ALFA', 'BETA');
    council.deal('ALFA', 'help').when({ type: 'speak', seat: 'ALFA', card: 'help' });
    council.deal('BETA', 'both', 'wait', 'plan');
    const told = council.told();
    const [both, wait, plan] = ownOf(told, 'BETA').hand;
    expect(must(both).preview).toEqual([
      { seat: 'ALFA', way: 'towards' },
      { seat: 'GAMA', way: 'away' },
    ]);
    expect(must(both).rebuts).toEqual([{ speech: 0, counters: false, takesBack: 250 }]);
    expect(must(wait).rebuts).toEqual([{ speech: 0, counters: true, takesBack: 600 }]);
    expect(must(plan).rebuts).toEqual([]);
  });
});

/** Makes a pledge on a copy and reports what of the option's promise was not kept. */
const broken = (told: Told, id: string, option: OwnView['pledges'][number]): string[] => {
  const council = new Council(told.model, copyDebate(told.debate));
  const seat = council.seat(id);
  council.when({ type: 'pledge', seat: id, assets: option.assets });
  const revealed = council.notes;
  council.to('tour');
  revealed.push(...council.notes);
  council.to('consequences');
  const noted = (cause: string): number =>
    [...revealed, ...council.notes]
      .filter((note) => note.kind === 'standing' && note.index === seat && note.cause === cause)
      .reduce((sum, note) => sum + note.by, 0);
  const filled = council.debate.filledNow[seat] === 1;
  return [
    ...(noted('stance-change') === option.cost ? [] : [`cost ${noted('stance-change')}`]),
    ...(noted('upkeep') === option.upkeep ? [] : [`upkeep ${noted('upkeep')}`]),
    ...(option.waitsForMandate || filled === option.fillsGap ? [] : [`filled ${filled}`]),
  ];
};

describe('the options of a pledge', () => {
  it.each([
    ['small', 12],
    ['tutorial-3-rounds', 8],
    ['mali-2013', 2],
  ] as const)(
    'cost in %s exactly what they say, and fill the gap if they say so',
    (id, numRuns) => {
      const model = modelOf(id);
      assert(
        property(games(model), (game) => {
          const { record } = playRandom(model, game);
          retell(model, record, (told) => {
            const [seat] = awaited(model, told.debate).filter((s) => s !== model.framework);
            if (told.debate.phase !== 'pledge' || seat === undefined) return;
            const actor = must(model.scenario.actors[seat]).id;
            for (const option of ownOf(told, actor).pledges) {
              if (option.refused !== null) continue;
              expect(broken(told, actor, option), `${actor}: ${option.assets.join()}`).toEqual([]);
            }
          });
        }),
        { numRuns },
      );
    },
  );

  it('are refused for the very reason they give', () => {
    const council = given(modelOf('small')).to('pledge', 1);
    const told = council.told();
    for (const option of ownOf(told, 'GAMA').pledges) {
      const command: Command = { type: 'pledge', seat: 'GAMA', assets: option.assets };
      const refusal = advance(told.model, copyDebate(told.debate), command);
      expect(refusal?.refused ?? null).toBe(option.refused);
    }
  });

  it('have natural packages among them, with their stance', () => {
    const told = given(modelOf('mali-2013')).to('pledge', 1).told();
    for (const { id } of told.model.scenario.actors.slice(1)) {
      const own = ownOf(told, id);
      for (const stance of ['abstention', 'token', 'solidarity'] as const) {
        const assets = own.packages[stance];
        if (assets === null) continue;
        const option = must(own.pledges.find((entry) => entry.assets.join() === assets.join()));
        expect(option).toMatchObject({ stance, refused: null });
      }
    }
  });
});

describe('the terms of the choice', () => {
  it('add up to the lean', () => {
    const council = given(modelOf('mali-2013')).to('pledge', 2);
    const told = council.told();
    for (const { id } of told.model.scenario.actors) {
      const own = ownOf(told, id);
      expect(own.terms.reduce((sum, { by }) => sum + by, 0)).toBe(own.lean);
      expect(own.lean).toBe(leanOf(told.model, told.debate, seatIn(told.model, id)));
    }
  });
});
