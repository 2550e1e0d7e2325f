/**
 * A seat that a room plays by raising hands: what is put to the vote, and the commands that follow. Everybody sees the
 * screen, so nothing is put to the vote that only one seat may know: no private interest, no card by name, no deal.
 */
import type { Command } from '../rules/commands.ts';
import { STANCES } from '../scenario/lists.ts';
import type { Opening, OwnView, PledgeOption } from '../view/types.ts';

export type BallotTask = 'warnings' | 'call' | 'floor' | 'corridor' | 'pledge' | 'frame';

/** One answer that hands can be raised for. */
export interface BallotOption {
  /** A stance, a side, a verb, or what the task calls its other answers. */
  readonly id: string;
  /** What it would send. */
  readonly assets: readonly string[];
  /** What that would cost in standing; null where nothing is sent or kept. */
  readonly cost: number | null;
  readonly open: boolean;
}

/** What one seat is asked now. */
export interface Ballot {
  readonly seat: string;
  readonly task: BallotTask;
  readonly options: readonly BallotOption[];
}

/** A vote that was counted. */
export interface Vote {
  readonly round: number;
  readonly seat: string;
  readonly task: BallotTask;
  /** Hands by option. */
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: string;
}

/** The options with the most hands: one, or those among which whoever leads the room decides. */
export const mostRaised = (
  options: readonly BallotOption[],
  counts: Readonly<Record<string, number>>,
): readonly string[] => {
  const open = options.filter((option) => option.open).map(({ id }) => id);
  const most = Math.max(...open.map((id) => counts[id] ?? 0));
  return open.filter((id) => (counts[id] ?? 0) === most);
};

const plain = (id: string): BallotOption => ({ id, assets: [], cost: null, open: true });

const asks = (own: OwnView, type: Opening['type']): boolean =>
  own.openings.some((opening) => opening.type === type);

const taskOf = (own: OwnView, phase: string): BallotTask | null => {
  if (asks(own, 'prepare')) return 'warnings';
  if (asks(own, 'pledge')) return phase === 'call' ? 'call' : 'pledge';
  if (asks(own, 'frame')) return 'frame';
  if (asks(own, 'stay-silent')) return 'floor';
  return asks(own, 'leave-corridor') ? 'corridor' : null;
};

const pledgeOf = (own: OwnView, wanted: readonly string[] | null): PledgeOption | undefined =>
  own.pledges.find(
    ({ assets, refused }) =>
      refused === null &&
      assets.length === wanted?.length &&
      assets.every((asset) => wanted.includes(asset)),
  );

const answer = (own: OwnView, id: string, assets: readonly string[]): BallotOption => ({
  id,
  assets,
  cost: pledgeOf(own, assets)?.cost ?? null,
  open: true,
});

const STRONGEST_FIRST = STANCES.toReversed();

const optionsOf = (own: OwnView, task: BallotTask): BallotOption[] => {
  switch (task) {
    case 'warnings':
      return [plain('plan'), plain('save')];
    case 'call':
      return [
        ...(own.called === null ? [] : [answer(own, 'send', [own.called])]),
        answer(own, 'wait', []),
      ];
    case 'floor':
      return [...new Set(own.hand.map(({ side }) => side)), 'silent'].map((id) => plain(id));
    case 'corridor':
      return [...(own.corridor?.promises ?? []), 'nothing'].map((id) => plain(id));
    case 'pledge':
      return STRONGEST_FIRST.map((id) => {
        const found = pledgeOf(own, own.packages[id]);
        const { assets = [], cost = null } = found ?? {};
        return { id, assets, cost, open: found !== undefined };
      });
    case 'frame':
      return own.verbs.map(({ id, open }) => ({ ...plain(id), open }));
  }
};

/** What is put to the vote for a seat; null while nothing is asked of it. */
export const ballotFor = (own: OwnView, phase: string): Ballot | null => {
  const task = taskOf(own, phase);
  return task && { seat: own.seat, task, options: optionsOf(own, task) };
};

const speech = (own: OwnView, side: string): Command => {
  const { seat } = own;
  const card = own.hand.find((one) => one.side === side);
  return card === undefined
    ? { type: 'stay-silent', seat }
    : { type: 'speak', seat, card: card.card };
};

const pledge = (own: OwnView, id: string): Command[] => {
  const { seat } = own;
  const stance = STANCES.find((one) => one === id) ?? 'abstention';
  const found = pledgeOf(own, own.packages[stance]);
  const seeks = found?.waitsForMandate === true && asks(own, 'seek-mandate');
  return [
    ...(seeks ? [{ type: 'seek-mandate', seat } as const] : []),
    { type: 'pledge', seat, assets: found?.assets ?? [] },
  ];
};

const leaving = (own: OwnView, id: string): Command[] => {
  const { seat } = own;
  const stance = own.corridor?.promises.find((one) => one === id);
  const promised = stance === undefined ? [] : [{ type: 'promise', seat, stance } as const];
  return [...promised, { type: 'leave-corridor', seat }];
};

/** The commands by which a seat does what the room chose. */
export const commandsFor = (own: OwnView, task: BallotTask, id: string): readonly Command[] => {
  const { seat } = own;
  switch (task) {
    case 'warnings':
      return [{ type: 'prepare', seat, plan: id === 'plan' }];
    case 'call':
      return [
        { type: 'pledge', seat, assets: id === 'send' && own.called !== null ? [own.called] : [] },
      ];
    case 'floor':
      return [speech(own, id)];
    case 'corridor':
      return leaving(own, id);
    case 'pledge':
      return pledge(own, id);
    case 'frame':
      return [{ type: 'frame', seat, verb: id }];
  }
};
