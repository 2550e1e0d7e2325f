import type { Opening, View } from '../view/types.ts';
import type { TASKS } from '../words/game.ts';

/** What the player is asked to do now, read from what is open to them. */
export type Task = keyof typeof TASKS;

/** The phases in which nothing is asked of anyone. */
const LOOKING: ReadonlySet<View['shared']['phase']> = new Set(['dispatch', 'tour', 'consequences']);

export const isOpen = (view: View, type: Opening['type']): boolean =>
  view.own?.openings.some((opening) => opening.type === type) ?? false;

/** Whoever is asked moves the table on, or anyone where all look at it together. */
export const mayGoOn = (view: View): boolean =>
  view.own === null ? LOOKING.has(view.shared.phase) : isOpen(view, 'proceed');

export function taskOf(view: View): Task {
  const { phase } = view.shared;
  if (phase === 'verdict') return 'verdict';
  if (isOpen(view, 'prepare')) return 'warnings';
  if (isOpen(view, 'pledge')) return phase === 'call' ? 'call' : 'pledge';
  if (isOpen(view, 'frame')) return 'frame';
  if (isOpen(view, 'speak') || isOpen(view, 'stay-silent')) return 'floor';
  if (phase === 'floor') return 'listening';
  if (isOpen(view, 'leave-corridor')) return 'corridor';
  return phase === 'pledge' || phase === 'corridor' ? 'waiting' : phase;
}

/** Whether the player's own government has fallen. */
export const hasFallen = (view: View): boolean =>
  view.shared.seats.some((seat) => seat.id === view.own?.seat && seat.fallen);
