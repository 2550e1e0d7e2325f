import type { ComponentProps } from 'preact';
import type { HotSeat } from '../session/hot-seat.ts';
import type { Game } from './game.tsx';
import type { Sharing } from './plan.ts';

/** What the page of a shared game works with. */
export interface SharedGame extends ComponentProps<typeof Game> {
  readonly session: HotSeat;
  readonly sharing: Sharing;
}

/** Whose turn it is at the device. */
export interface Turn {
  readonly holder: string | null;
  readonly waiting: readonly string[];
  readonly away: readonly string[];
}

export const turnOf = (session: HotSeat): Turn => ({
  holder: session.holder(),
  waiting: session.waiting(),
  away: session.away(),
});
