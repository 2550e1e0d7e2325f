import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { epilogueOf, headlineOf, interestsMet, scoreOf } from '../rules/verdict.ts';
import type { LedgerEntry } from './ledger.ts';
import { logOf } from './log.ts';
import type { Happening } from './log.ts';
import { ownView } from './own.ts';
import { sharedView } from './shared.ts';
import { turningPoints } from './turning.ts';
import type { OwnView, SharedView, VerdictView, View } from './types.ts';

/** Everything a view is made from. */
export interface Told {
  readonly model: Model;
  readonly debate: Debate;
  readonly happenings: readonly Happening[];
  readonly entries: readonly LedgerEntry[];
}

/** The part of a view that is the same for all, and the part that is not. */
export type SharedPart = Omit<SharedView, 'log' | 'verdict'>;
export interface OwnPart extends Pick<SharedView, 'log' | 'verdict'> {
  readonly own: OwnView | null;
}

const verdictFor = (told: Told, seat: number): VerdictView | null => {
  const { model, debate, happenings, entries } = told;
  const ending = model.scenario.endings[debate.ending];
  if (debate.phase !== 'verdict' || !ending) return null;
  const lines = epilogueOf(model, debate);
  const met = seat < 0 ? [] : interestsMet(model, debate, seat);
  const own = seat < 0 ? [] : debate.interests[seat]!;
  return {
    ending: ending.id,
    tier: ending.tier,
    headline: headlineOf(model, debate),
    epilogue: model.scenario.epilogue.parts.map((part, index) => ({
      part: part.id,
      line: lines[index]!,
    })),
    turningPoints: turningPoints(model, debate, happenings, entries),
    hiddenSetting: model.scenario.hidden.settings[debate.hidden]!.id,
    interests: own.map((interest, place) => ({
      id: model.scenario.interests[interest]!.id,
      met: met[place]!,
    })),
    ...(seat < 0 ? { met: 0, cap: 0 } : scoreOf(model, debate, seat)),
  };
};

/** What all viewers see alike. */
export const sharedPart = ({ model, debate, happenings }: Told): SharedPart =>
  sharedView(model, debate, happenings);

/** What only one viewer sees; an unknown one sees nobody's own part. */
export const ownPart = (told: Told, viewer: string | null): OwnPart => {
  const { model, debate, happenings } = told;
  const seat = viewer === null ? -1 : (model.seatOf.get(viewer) ?? -1);
  return {
    log: logOf(model, happenings, { seat, over: debate.phase === 'verdict' }),
    verdict: verdictFor(told, seat),
    own: seat < 0 ? null : ownView(model, debate, seat),
  };
};

/** What one viewer may know: the one place where secrets are removed. An unknown viewer sees the shared part only. */
export const viewFor = (told: Told, viewer: string | null): View => {
  const { log, verdict, own } = ownPart(told, viewer);
  return { shared: { ...sharedPart(told), log, verdict }, own };
};
