import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { viewFor } from '../../src/view/view-for.ts';
import type { Told } from '../../src/view/view-for.ts';
import type { CorridorView } from '../../src/view/types.ts';
import { games } from '../helpers/core-arbitraries.ts';
import { accept, bound, corridor, leave, offer, offered, sworn } from '../helpers/core-corridor.ts';
import { modelOf, must, seatIn, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';
import { playRandom } from '../helpers/core-random.ts';
import { retell } from '../helpers/core-told.ts';

const small = modelOf('small');
const CASES = [
  ['small', 60],
  ['tutorial-3-rounds', 20],
  ['mali-2013', 4],
] as const;

const corridorOf = (told: Told, id: string): CorridorView =>
  must(must(viewFor(told, id).own).corridor);
const seenBy = (council: Council, id: string): CorridorView => corridorOf(council.told(), id);

/** Whether the rules would take a command now, and what it would do to a seat’s standing. */
const tried = ({ model, debate }: Told, seat: string, command: Command): number | null => {
  const after = copyDebate(debate);
  if (advance(model, after, command)) return null;
  const index = seatIn(model, seat);
  return must(after.standing[index]) - must(debate.standing[index]);
};

/** What of a seat’s offers is not as the view says: which may be accepted, and at what price. */
const wrongOffers = (told: Told, seat: string): string[] =>
  corridorOf(told, seat).offers.flatMap(({ index, answers, standing, from, to, state }) => {
    if (state !== 'open') return answers.length > 0 ? [`${index} can be answered`] : [];
    const paid = tried(told, seat, accept(to, index));
    const may = answers.includes('accept');
    if (seat === to && may !== (paid !== null)) return [`${seat} may accept ${index}: ${may}`];
    const exact = paid === null || paid === standing;
    return exact ? [] : [`${index} of ${from} moved ${seat} by ${paid}, not ${standing}`];
  });

/** Goods and promises that the view offers and the rules refuse. */
const wrongMoves = (told: Told, seat: string): string[] => {
  const { goods, offers, offersLeft, open, partners, promises } = corridorOf(told, seat);
  if (!open) return promises.length > 0 || offersLeft > 0 ? ['promises in a closed corridor'] : [];
  const made = (to: string, gives: string, asks: string): boolean =>
    offers.some((one) => one.to === to && one.gives === gives && one.asks === asks);
  const deals = partners.flatMap((partner) =>
    [...partner.goods, 'nothing.at-all'].flatMap((asks) =>
      goods
        .filter((gives) => !(gives === asks && gives.startsWith('funding')))
        .filter((gives) => offersLeft > 0 && !made(partner.seat, gives, asks))
        .map((gives) => offer(seat, partner.seat, gives, asks)),
    ),
  );
  const words = promises.map((stance): Command => ({ type: 'promise', seat, stance }));
  return [...deals, ...words]
    .filter((command) => tried(told, seat, command) === null)
    .map((command) => JSON.stringify(command));
};

describe('the corridor as a seat sees it', () => {
  it.each(CASES)(
    'offers in %s nothing that the rules refuse, at the exact price',
    (id, numRuns) => {
      const model = modelOf(id);
      assert(
        property(games(model), (game) => {
          const { record } = playRandom(model, game);
          let moment = 0;
          retell(model, record, (told) => {
            if (told.debate.phase !== 'corridor') return;
            const { id: seat } = must(model.scenario.actors[(moment += 1) % model.n]);
            expect([...wrongOffers(told, seat), ...wrongMoves(told, seat)]).toEqual([]);
          });
        }),
        { numRuns },
      );
    },
  );

  it('is null where the scenario has none', () => {
    const none = smallWith((scenario) => delete scenario.corridor);
    expect(must(viewFor(given(none).told(), 'ALFA').own).corridor).toBeNull();
  });

  it('shows an offer to both of its parties, and to nobody else', () => {
    const council = offered();
    const seen = {
      index: 0,
      from: 'ALFA',
      to: 'BETA',
      state: 'open',
      reason: null,
      counters: null,
    };
    expect(seenBy(council, 'ALFA').offers).toMatchObject([{ ...seen, answers: [] }]);
    expect(seenBy(council, 'BETA').offers).toMatchObject([
      { ...seen, answers: ['accept', 'counter', 'decline'] },
    ]);
    expect(seenBy(council, 'GAMA').offers).toEqual([]);
  });

  it('shows what a deal binds a seat to, and to its owner alone', () => {
    expect(seenBy(bound(), 'ALFA')).toMatchObject({ bound: ['alf-planes'], sworn: [] });
    expect(seenBy(sworn(), 'ALFA')).toMatchObject({ bound: [], sworn: ['plan'] });
    const [alfa] = seenBy(bound(), 'GAMA').partners.filter(({ seat }) => seat === 'ALFA');
    expect(must(alfa).goods).toContain('asset.alf-planes');
    expect(seenBy(bound(), 'ALFA').goods).not.toContain('asset.alf-planes');
  });

  it('does not let a seat accept what it has given to another', () => {
    const council = bound().when(offer('GAMA', 'ALFA', 'post.desk', 'asset.alf-planes'));
    expect(must(seenBy(council, 'ALFA').offers[1]).answers).toEqual(['counter', 'decline']);
  });

  it('tells the exact price to one whose partner can take no more', () => {
    const council = corridor().with((debate) => (debate.standing[seatIn(small, 'BETA')] = 985));
    council.when(offer('ALFA', 'BETA', 'funding.common'));
    expect(must(seenBy(council, 'ALFA').offers[0]).standing).toBe(-15);
    expect(must(seenBy(council, 'BETA').offers[0]).standing).toBe(15);
  });

  it('is closed to whoever has left, and to all when the talks are over', () => {
    const council = corridor().when(leave('ALFA'));
    expect(seenBy(council, 'ALFA')).toMatchObject({ open: false, offersLeft: 0, promises: [] });
    expect(seenBy(council, 'BETA')).toMatchObject({ open: true, offersLeft: 2 });
    expect(seenBy(council.to('pledge'), 'BETA')).toMatchObject({ open: false, offersLeft: 0 });
  });
});

const of = (council: Council, id: string) =>
  must(viewFor(council.told(), null).shared.seats.find((one) => one.id === id));

describe('what all see of the corridor', () => {
  it('is who holds a post, the mood that deals leave, and how far a word is believed', () => {
    const council = corridor()
      .when(offer('LEAD', 'BETA', 'post.chair'))
      .when(accept('BETA'));
    expect(of(council, 'BETA')).toMatchObject({ posts: ['chair'], deals: 60, trust: 1000 });
    expect(of(council, 'LEAD')).toMatchObject({ posts: [], deals: 0 });
  });

  it.each([
    ['open', [], 'pledge'],
    ['kept', ['alf-planes'], 'tour'],
    ['broken', [], 'tour'],
  ] as const)('is a promise that is %s', (state, assets, phase) => {
    const council = corridor().when({ type: 'promise', seat: 'ALFA', stance: 'token' });
    council.to('pledge', 2).when({ type: 'pledge', seat: 'ALFA', assets }).to(phase);
    expect(of(council, 'ALFA').promise).toEqual({ stance: 'token', due: 2, state });
    expect(of(council, 'BETA').promise).toBeNull();
  });
});
