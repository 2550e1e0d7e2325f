import { ledgerLines } from '../view/ledger.ts';
import type { Answer, Question } from '../session/protocol.ts';
import type { Refused } from '../session/remote-types.ts';
import type { Core } from './core.ts';
import type { LessonGame } from './game.ts';
import type { Member } from './member.ts';

/** The game's whole record: with its seed it can be played again, so nobody has it before the debrief. */
const recordFor = ({ meta }: Core, { host }: LessonGame, member: Member): Answer | Refused => {
  if (member.role !== 'teacher') return { refused: 'teacher-only' };
  const isPlayed = meta.stage === 'debrief' || meta.stage === 'over';
  return isPlayed ? { about: 'record', record: host.record() } : { refused: 'not-now' };
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
      return recordFor(core, game, member);
    case 'weighs':
      if (seat === null) return { refused: 'no-seat' };
      return { about: 'weighs', weighing: host.weighs(seat, question.deal) };
    case 'would-move':
      if (seat === null) return { refused: 'no-seat' };
      return { about: 'would-move', wouldMove: host.whatWouldMove(seat, question.target) };
  }
};
