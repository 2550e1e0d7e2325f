import type { Scenario } from '../scenario/schema.ts';
import type { CorridorView, OwnView, View } from '../view/types.ts';
import { isMissing } from './corridor-effects.ts';
import { NOTHING, readGood } from './corridor-terms.ts';
import { namesOf } from './names.ts';

type Partner = CorridorView['partners'][number];

/** Why a capital is worth talking to: it is in a text's way, has what is missing, holds a post; or none of these. */
export const PARTNER_GROUPS = ['text', 'gap', 'post', 'other'] as const;
export type PartnerGroup = (typeof PARTNER_GROUPS)[number];

/** A capital in the list of those to deal with, and the good that makes it worth a talk. */
export interface Candidate {
  readonly seat: string;
  readonly group: PartnerGroup;
  readonly asks: string;
}

/** From here on, of 1000, a government is for a text. */
const FOR_IT = 600;

/** Texts on the table that the reader's capital supports, or is for without saying so. */
const wantedTexts = (own: OwnView): string[] =>
  own.dossiers
    .filter(
      ({ hasPart, declared, position }) =>
        hasPart && (declared === 'supports' || (declared === 'goes-along' && position >= FOR_IT)),
    )
    .map(({ id }) => id);

const candidateOf = (
  scenario: Scenario,
  view: View,
  wanted: readonly string[],
  { seat, goods }: Partner,
): Candidate => {
  const first = (group: PartnerGroup, good: string | undefined): Candidate | null =>
    good === undefined ? null : { seat, group, asks: good };
  const holdsOut = (text: string): boolean =>
    view.shared.conclusions.some(({ id, holdOuts }) => id === text && holdOuts.includes(seat));
  const text = wanted.find((id) => goods.includes(`support.${id}`) && holdsOut(id));
  const gap = goods.find((good) => {
    const { kind, item } = readGood(good);
    return kind === 'asset' && isMissing(scenario, view, seat, item);
  });
  return (
    first('text', text === undefined ? undefined : `support.${text}`) ??
    first('gap', gap) ??
    first(
      'post',
      goods.find((good) => readGood(good).kind === 'post'),
    ) ?? { seat, group: 'other', asks: goods.find((good) => !isMoney(good)) ?? NOTHING }
  );
};

const isMoney = (good: string): boolean => readGood(good).kind === 'funding';

/** The capitals to deal with: those who matter most now first, the largest first among equals. */
export function candidates(scenario: Scenario, view: View, own: OwnView): Candidate[] {
  const votes = new Map(view.shared.seats.map((seat) => [seat.id, seat.votes]));
  const wanted = wantedTexts(own);
  return (own.corridor?.partners ?? [])
    .map((partner) => candidateOf(scenario, view, wanted, partner))
    .toSorted(
      (a, b) =>
        PARTNER_GROUPS.indexOf(a.group) - PARTNER_GROUPS.indexOf(b.group) ||
        (votes.get(b.seat) ?? 0) - (votes.get(a.seat) ?? 0),
    );
}

/** What makes a capital worth a talk, in a word or two; empty for the others. */
export function hintOf(scenario: Scenario, { group, seat, asks }: Candidate): string {
  const names = namesOf(scenario);
  const { item } = readGood(asks);
  if (group === 'other') return '';
  if (group === 'text') return names.dossier(item);
  return group === 'gap' ? names.asset(seat, item) : names.post(item);
}
