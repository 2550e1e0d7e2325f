import type { LessonRefusalCode, Order } from '../session/protocol.ts';
import type { Core } from './core.ts';
import type { Member } from './member.ts';
import { isOthersPart } from './messages.ts';

/** Whether a delegation has filed a card for the floor of this round. */
const asksFloor = ({ game, meta }: Core, seat: string): boolean =>
  game !== null && meta.filed[seat]?.round === game.host.debate.round;

/** Why somebody in a seat may not call this speaker, or null: the presidency's speaker may, from the cards filed. */
const callRefused = (core: Core, id: string, seat: string): LessonRefusalCode | null => {
  const { meta, playable } = core;
  const person = core.personOf(id);
  const chair = playable.model.scenario.table.presidency;
  if (person?.seat !== chair || core.isFallen(chair)) return 'chair-only';
  if (isOthersPart(core, person, 'speaker')) return 'not-your-part';
  if (meta.pausedWith !== null) return 'paused';
  return asksFloor(core, seat) ? null : 'no-card-filed';
};

/** Why a client may not give this order, or null: the teacher may give all, the presidency calls speakers too. */
export const orderRefused = (
  core: Core,
  member: Member,
  order: Order,
): LessonRefusalCode | null => {
  if (member.role === 'teacher') return null;
  if (order.type !== 'call-speaker' || member.role !== 'student') return 'teacher-only';
  return callRefused(core, member.person, order.seat);
};
