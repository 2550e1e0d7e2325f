import { listOf, signed } from './numbers.ts';

/** One good as something done: first by the reader, then by another capital. */
export const DO = {
  asset: (you: boolean, what: string) => `${you ? 'send' : 'sends'} “${what}”`,
  support: (you: boolean, what: string) => `${you ? 'support' : 'supports'} “${what}”`,
  funding: (you: boolean, size: string, whom: string) =>
    `${you ? 'pay' : 'pays'} ${size} points of standing as common funding for ${whom}`,
  post: (you: boolean, what: string) => `${you ? 'hand over' : 'hands over'} ${what}`,
} as const;

/** Offers and answers, as the corridor tells them. */
export const TALK = {
  theirs: (seat: string) => `Offer from ${seat}`,
  counters: (seat: string) => `Counter-offer from ${seat}`,
  terms: (who: string, does: string, other: string, inReturn: string) =>
    `${who} would ${does} if ${other} ${inReturn}.`,
  gift: (who: string, does: string) => `${who} would ${does}, for nothing in return.`,
  you: 'you',
  yourself: 'You',
  accept: 'Accept',
  counter: 'Counter',
  decline: 'Decline',
  back: 'Back',
  saying: 'If you decline, say',
  givenAlready: 'You have given that already, in another deal.',
  talks: 'Talks this round',
  agreed: 'Agreed.',
  lapsed: 'Lapsed: one of you cannot give that any more.',
  answered: 'Answered with a counter-offer.',
  says: (seat: string, reason: string) => `${seat}: “${reason}”`,
  elsewhere: (pairs: readonly string[]) => `Also came to terms this round: ${listOf(pairs)}.`,
  pair: (one: string, other: string) => `${one} with ${other}`,
} as const;

/** Why an offer is turned down, as whoever turns it down says it. */
export const REASONS = {
  'not-now': 'Not now.',
  'too-dear': 'It would cost us more than it brings.',
  'too-little': 'It brings us too little.',
  'not-wanted': 'We do not want what you offer.',
  'no-trust': 'We cannot rely on your word.',
  cannot: 'One of us cannot give that, or has given it already.',
} as const;

/** Why a capital asks for something, by what it would be given. */
export const WHY = {
  gap: 'What it asks for is what the dispatch says is missing.',
  asset: 'It wants more help to be sent.',
  support: 'You are in the way of a text it wants.',
  funding: 'It would be spared a cost at home.',
  post: 'A post brings its holder standing every round.',
  nothing: 'What you are given leaves you leaning towards help.',
} as const;

/** What keeping a stance costs a round, and from which round on another sum. */
interface Upkeep {
  readonly upkeep: number;
  readonly upkeepLater: { readonly round: number; readonly by: number } | null;
}

const paid = (cost: number, { upkeep, upkeepLater }: Upkeep): string =>
  [
    ...(cost === 0 ? [] : [`: ${signed(cost)} standing`]),
    ...(upkeep === 0 ? [] : [`, ${signed(upkeep)} each round`]),
    ...(upkeepLater === null
      ? []
      : [`, ${signed(upkeepLater.by)} from round ${String(upkeepLater.round)}`]),
  ].join('');

/** What an exchange does, to the reader and by way of the other. */
export const EFFECTS = {
  send: (what: string) => `You must send “${what}” from now on, to the end.`,
  stance: (stance: string, cost: number, upkeep: Upkeep) =>
    `Your stance is then at least ${stance}${paid(cost, upkeep)}.`,
  whole: (stance: string, cost: number, upkeep: Upkeep) =>
    `With all that you send already your stance is ${stance}${paid(cost, upkeep)}, unless you leave something out.`,
  mandate: 'It waits for your parliament.',
  support: (text: string) => `You support “${text}” for good.`,
  ends: (interest: string) => `It ends an interest of yours: ${interest}`,
  standing: (by: number) => `Your standing ${signed(by)}, now.`,
  lose: (post: string, by: number) => `You give up ${post}: ${signed(-by)} standing each round.`,
  gain: (post: string, by: number) => `You hold ${post}: ${signed(by)} standing each round.`,
  sends: (seat: string, what: string) => `${seat} must send “${what}” from now on.`,
  missing: 'It is what the dispatch says is missing.',
  supports: (seat: string, text: string, left: readonly string[]) =>
    `${seat} supports “${text}” for good. ${left.length === 0 ? 'Nobody else is in its way.' : `Still in its way: ${listOf(left, 3)}.`}`,
  towards: (seat: string) => `Moves ${seat} towards help.`,
} as const;

/** How another capital looks at what the reader thinks of offering. */
export const WEIGHING = {
  /** Bots choose with some chance, so only a gift is certain to be taken. */
  willing: (seat: string) => `${seat} would almost surely accept.`,
  inclined: (seat: string) => `${seat} is more likely to accept than to decline.`,
  reluctant: (seat: string) => `${seat} is more likely to decline than to accept.`,
  unwanted: 'It does not want what you give.',
  indifferent: 'What you give means nothing to it.',
  free: 'It wants what you give, and what you ask costs it nothing.',
  worth: 'It wants what you give more than what you ask.',
  barely: 'What you give is worth hardly more to it than what you ask.',
  dear: 'What you ask costs it more than what you give brings.',
  doubt: 'It doubts your word.',
  elsewhere: (partners: readonly string[]) =>
    `It has come to terms with ${listOf(partners)} this round: what you ask may be gone.`,
} as const;

export const OFFER = {
  title: 'Make an offer',
  left: (count: number) => `${String(count)} left this round, besides counter-offers`,
  none: 'You have begun all the talks that one round allows.',
  nothingToGive: 'You have nothing to give now.',
  with: 'With',
  give: 'You give',
  ask: 'You ask',
  offer: 'Offer',
  repeated: 'You have made this very offer. Change something in it.',
  kinds: {
    asset: 'Assets',
    support: 'Support for a text',
    funding: 'Common funding',
    post: 'Posts',
    nothing: 'Nothing',
  },
  groups: {
    text: 'In the way of a text you want',
    gap: 'Could send what is missing',
    post: 'Hold a post',
    other: 'Other capitals',
  },
  hinted: (capital: string, hint: string) => `${capital}: ${hint}`,
} as const;

export const PROMISE = {
  title: 'A public promise',
  once: 'one a game',
  stance: 'Stance',
  promise: 'Promise',
  due: (round: number) => `To be seen from the reveal of round ${String(round)} on.`,
  stakes: (kept: number, broken: number) =>
    `Kept then: ${signed(kept)} standing. Broken, then or later: ${signed(-broken)}, and your word counts for less.`,
  watchers: (names: readonly string[]) =>
    `Until then it counts as your example to ${listOf(names, 4)}.`,
  made: (stance: string) => `You promised ${stance}.`,
  held: (stance: string) => `${stance} is yours already: only another stance can be promised.`,
  moves: 'You make moves, not pledges: there is no stance to promise.',
} as const;
