import type { Session } from '../../src/session/types.ts';
import type { Command } from '../../src/rules/commands.ts';
import { DECLINE_REASONS, WAYS } from '../../src/scenario/lists.ts';
import type { OwnView } from '../../src/view/types.ts';
import { must } from './core.ts';
import { oneOf } from './core-random.ts';
import type { Roll } from './core-random.ts';

const isOpen = ({ refused }: OwnView['pledges'][number]): boolean => refused === null;

/** An offer this seat has not made yet; when it has made all it can think of, it leaves. */
const someOffer = (own: OwnView, roll: Roll): Command => {
  const { goods, offers, partners } = must(own.corridor);
  const partner = oneOf(roll, partners);
  const gives = oneOf(roll, goods);
  const open = partner.goods.filter((good) => !(gives === good && good.startsWith('funding')));
  const asks = oneOf(roll, [...open, 'nothing.at-all']);
  const made = offers.some(
    (offer) => offer.to === partner.seat && offer.gives === gives && offer.asks === asks,
  );
  const { seat } = own;
  if (made) return { type: 'leave-corridor', seat };
  return { type: 'offer', seat, to: partner.seat, gives, asks };
};

/** An answer to the first offer that waits for one. */
const someAnswer = (own: OwnView, roll: Roll): Command => {
  const { seat } = own;
  const waiting = must(must(own.corridor).offers.find(({ answers }) => answers.length > 0));
  return oneOf(roll, [0, 1]) === 0 && must(own.corridor).goods.includes(waiting.asks)
    ? { type: 'accept', seat, offer: waiting.index }
    : { type: 'decline', seat, offer: waiting.index, reason: oneOf(roll, DECLINE_REASONS) };
};

/** One legal command, chosen from nothing but the view: what any screen could send. */
export const choiceFrom = (own: OwnView, roll: Roll): Command => {
  const { seat } = own;
  const { type } = oneOf(roll, own.openings);
  switch (type) {
    case 'prepare':
      return { type, seat, plan: roll(0, 1) === 1 };
    case 'speak':
      return { type, seat, card: oneOf(roll, own.hand).card };
    case 'rebut': {
      const card = oneOf(
        roll,
        own.hand.filter(({ rebuts }) => rebuts.length > 0),
      );
      return { type, seat, card: card.card, speech: oneOf(roll, card.rebuts).speech };
    }
    case 'influence': {
      const { card } = oneOf(roll, own.hand);
      return { type, seat, card, target: oneOf(roll, own.targets), way: oneOf(roll, WAYS) };
    }
    case 'stay-silent':
    case 'seek-mandate':
      return { type, seat };
    case 'pledge':
      return { type, seat, assets: oneOf(roll, own.pledges.filter(isOpen)).assets };
    case 'frame':
      return {
        type,
        seat,
        verb: oneOf(
          roll,
          own.verbs.filter(({ open }) => open),
        ).id,
      };
    case 'offer':
      return someOffer(own, roll);
    case 'promise':
      return { type, seat, stance: oneOf(roll, must(own.corridor).promises) };
    case 'answer-offer':
      return someAnswer(own, roll);
    case 'leave-corridor':
      return { type, seat };
    case 'proceed':
      return { type };
  }
};

/** The answer to the call is its own question: send what is asked for, or nothing. */
const answerCall = (own: OwnView, roll: Roll): Command => ({
  type: 'pledge',
  seat: own.seat,
  assets: own.called !== null && roll(0, 1) === 1 ? [own.called] : [],
});

/** One move of a person who sees only the view. */
export const move = (session: Session, roll: Roll): Command => {
  const { shared, own } = session.view();
  const seat = must(own);
  const command =
    shared.phase === 'call' && seat.openings.some(({ type }) => type === 'pledge')
      ? answerCall(seat, roll)
      : choiceFrom(seat, roll);
  const refusal = session.send(command, shared.question);
  if (refusal) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
  return command;
};

/** Plays on to the verdict, or for so many moves. */
export const playOn = (session: Session, roll: Roll, most = Infinity): number => {
  let moves = 0;
  while (session.view().shared.verdict === null && moves < most) {
    move(session, roll);
    moves += 1;
  }
  return moves;
};
