import { ledgerLines } from '../view/ledger.ts';
import type { Answer, Question } from '../session/protocol.ts';
import type { Refused } from '../session/remote-types.ts';
import type { Core } from './core.ts';
import type { LessonGame } from './game.ts';
import type { Member } from './member.ts';

/** The game's record without its seed, once nothing in it is a secret any more. */
const recordFor = ({ host }: LessonGame, member: Member): Answer | Refused => {
  if (member.role !== 'teacher') return { refused: 'teacher-only' };
  if (!host.isOver) return { refused: 'not-now' };
  const { seed: _, ...record } = host.record();
  return { about: 'record', record };
};

/** What this client may know of what it asks. */
export const answerTo = (core: Core, member: Member, question: Question): Answer | Refused => {
  const { game, playable } = core;
  if (game === null) return { refused: 'not-now' };
  const { host } = game;
  const seat = core.personOf(member.person)?.seat ?? null;
  switch (question.about) {
    case 'ledger': {
      const reader = { seat, shown: host.strengthShown, over: host.isOver };
      return { about: 'ledger', ledger: ledgerLines(playable.model, host.entries, reader) };
    }
    case 'last-choice':
      return { about: 'last-choice', lastChoice: host.lastChoice(question.target) };
    case 'record':
      return recordFor(game, member);
    case 'weighs':
      if (seat === null) return { refused: 'no-seat' };
      return { about: 'weighs', weighing: host.weighs(seat, question.deal) };
    case 'would-move':
      if (seat === null) return { refused: 'no-seat' };
      return { about: 'would-move', wouldMove: host.whatWouldMove(seat, question.target) };
  }
};
