import type { DeclineReason, Stance, Way } from '../scenario/lists.ts';

/** What a seat may ask for. Ids, never indexes: commands live for years in records. */
export type Command =
  | { readonly type: 'prepare'; readonly seat: string; readonly plan: boolean }
  | { readonly type: 'speak'; readonly seat: string; readonly card: string }
  | {
      readonly type: 'rebut';
      readonly seat: string;
      readonly card: string;
      readonly speech: number;
    }
  | {
      readonly type: 'influence';
      readonly seat: string;
      readonly card: string;
      readonly target: string;
      readonly way: Way;
    }
  | { readonly type: 'stay-silent'; readonly seat: string }
  | { readonly type: 'seek-mandate'; readonly seat: string }
  | { readonly type: 'pledge'; readonly seat: string; readonly assets: readonly string[] }
  | { readonly type: 'frame'; readonly seat: string; readonly verb: string }
  | { readonly type: 'support'; readonly seat: string; readonly dossier: string }
  | { readonly type: 'hold-out'; readonly seat: string; readonly dossier: string }
  | { readonly type: 'stand-aside'; readonly seat: string; readonly dossier: string }
  | { readonly type: 'amend'; readonly seat: string; readonly dossier: string }
  | { readonly type: 'set-agenda'; readonly seat: string; readonly dossiers: readonly string[] }
  | {
      readonly type: 'offer';
      readonly seat: string;
      readonly to: string;
      /** Goods by name: `asset.transport`, `support.principles`, `post.deputy`, `funding.common`, `nothing.at-all`. */
      readonly gives: string;
      readonly asks: string;
    }
  | { readonly type: 'accept'; readonly seat: string; readonly offer: number }
  | {
      readonly type: 'decline';
      readonly seat: string;
      readonly offer: number;
      readonly reason: DeclineReason;
    }
  | {
      readonly type: 'counter';
      readonly seat: string;
      readonly offer: number;
      readonly gives: string;
      readonly asks: string;
    }
  | { readonly type: 'promise'; readonly seat: string; readonly stance: Stance }
  | { readonly type: 'leave-corridor'; readonly seat: string }
  | { readonly type: 'proceed' };

export const COMMAND_TYPES = [
  'prepare',
  'speak',
  'rebut',
  'influence',
  'stay-silent',
  'seek-mandate',
  'pledge',
  'frame',
  'support',
  'hold-out',
  'stand-aside',
  'amend',
  'set-agenda',
  'offer',
  'accept',
  'decline',
  'counter',
  'promise',
  'leave-corridor',
  'proceed',
] as const satisfies readonly Command['type'][];

export const REFUSAL_CODES = [
  'malformed',
  'wrong-phase',
  'stale-question',
  'not-your-seat',
  'unknown-seat',
  'fallen-government',
  'already-answered',
  'not-your-turn',
  'unknown-card',
  'not-in-hand',
  'no-such-speech',
  'own-speech',
  'same-side',
  'cannot-be-influenced',
  'unknown-asset',
  'barred-channel',
  'red-line',
  'not-asked',
  'no-mandate-needed',
  'mandate-already-sought',
  'framework-only',
  'framework-pledges-nothing',
  'unknown-verb',
  'verb-not-open',
  'unknown-dossier',
  'not-on-the-table',
  'no-part-in-it',
  'already-said-so',
  'may-not-obstruct',
  'not-amendable',
  'amended-already',
  'not-yours-to-amend',
  'presidency-only',
  'agenda-does-not-fit',
  'already-left',
  'offer-to-oneself',
  'partner-has-fallen',
  'unknown-good',
  'not-yours-to-give',
  'not-theirs-to-give',
  'same-good',
  'offered-already',
  'no-more-offers',
  'no-such-offer',
  'offer-not-open',
  'no-counter-to-counter',
  'promised-already',
  'promises-nothing',
  'bound-by-deal',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a command was not taken: a value, never an exception. Nothing has changed. */
export interface Refusal {
  readonly refused: RefusalCode;
  /** What the sentence about it should name: an id of the scenario, when there is one. */
  readonly about?: string;
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;
