/**
 * What happened, past tense: the log, and all that `evolve` ever folds. Indexes of the scenario's lists, whole numbers.
 */
export type Fact =
  | { readonly type: 'prepared'; readonly seat: number; readonly planned: number }
  | { readonly type: 'call-answered' }
  | { readonly type: 'round-began'; readonly round: number }
  | {
      readonly type: 'round-opened';
      readonly dispatch: number;
      readonly gapKind: number;
      readonly fillers: readonly number[];
    }
  | {
      readonly type: 'agenda-set';
      readonly agenda: readonly number[];
      /** seat × dossier indexes of those who hold out from now on. */
      readonly holdOuts: readonly number[];
    }
  | {
      readonly type: 'declared';
      readonly seat: number;
      readonly dossier: number;
      readonly declared: number;
    }
  | { readonly type: 'dossier-adopted'; readonly dossier: number; readonly worth: number }
  | {
      readonly type: 'dossier-blocked';
      readonly dossier: number;
      readonly by: readonly number[];
    }
  | { readonly type: 'surprised'; readonly surprise: number }
  | {
      readonly type: 'amended';
      readonly seat: number;
      readonly dossier: number;
    }
  | {
      /** Hold-outs that the new wording satisfies, once the roll is called. */
      readonly type: 'went-along';
      readonly dossier: number;
      readonly seats: readonly number[];
    }
  | {
      readonly type: 'roll-called';
      readonly dossier: number;
      readonly inFavour: readonly number[];
      readonly holdOuts: readonly number[];
      readonly asides: readonly number[];
      /** 1 for the last of the game, which is remembered at home. */
      readonly last: number;
    }
  | { readonly type: 'speakers-called'; readonly queue: readonly number[] }
  | {
      readonly type: 'spoke';
      readonly seat: number;
      readonly card: number;
      readonly rebuts: number;
    }
  | {
      readonly type: 'influenced';
      readonly seat: number;
      readonly card: number;
      readonly target: number;
      /** 1 towards help, −1 away from it. */
      readonly way: number;
    }
  | { readonly type: 'stayed-silent'; readonly seat: number }
  | { readonly type: 'mandate-sought'; readonly seat: number }
  | { readonly type: 'pledge-sealed'; readonly seat: number; readonly mask: number }
  | { readonly type: 'verb-sealed'; readonly seat: number; readonly verb: number }
  | {
      readonly type: 'pledge-revealed';
      readonly seat: number;
      readonly mask: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: 'verb-used'; readonly seat: number; readonly verb: number }
  | { readonly type: 'corridor-opened'; readonly seekers: readonly number[] }
  | {
      readonly type: 'offered';
      readonly from: number;
      readonly to: number;
      readonly gives: number;
      readonly asks: number;
      readonly counters: number;
    }
  | {
      readonly type: 'exchanged';
      /** Index of the offer of this round; −1 when one only asks what it would do. */
      readonly offer: number;
      readonly from: number;
      readonly to: number;
      readonly gives: number;
      readonly asks: number;
    }
  | { readonly type: 'offer-declined'; readonly offer: number; readonly reason: number }
  | { readonly type: 'left-corridor'; readonly seat: number }
  | {
      readonly type: 'promised';
      readonly seat: number;
      readonly posture: number;
      readonly due: number;
    }
  | { readonly type: 'promise-broken'; readonly seat: number; readonly posture: number }
  | { readonly type: 'promise-kept'; readonly seat: number; readonly posture: number }
  | { readonly type: 'mandate-granted'; readonly seat: number }
  | { readonly type: 'mandate-refused'; readonly seat: number }
  | { readonly type: 'arrived'; readonly seat: number; readonly mask: number }
  | {
      readonly type: 'gap-filled';
      readonly seat: number;
      readonly kind: number;
      readonly early: number;
    }
  | { readonly type: 'gap-left-open'; readonly kind: number }
  | { readonly type: 'theatre-turned'; readonly noise: number }
  | { readonly type: 'homes-answered' }
  | { readonly type: 'table-measured' }
  | { readonly type: 'government-fell'; readonly seat: number }
  | { readonly type: 'warned'; readonly gauge: number; readonly warning: number }
  | { readonly type: 'hinted'; readonly setting: number }
  | { readonly type: 'strength-shown'; readonly setting: number }
  | { readonly type: 'ended'; readonly ending: number }
  /** By the chair of a lesson: a person at a seat, or no longer; news beside the round's own; another order of speakers. */
  | { readonly type: 'seated'; readonly seat: number; readonly seated: number }
  | {
      readonly type: 'brought';
      readonly dispatch: number;
      readonly gapKind: number;
      readonly fillers: readonly number[];
    }
  | { readonly type: 'reordered'; readonly queue: readonly number[] };

/** Makes one fact true at once, so that the next may build on it. */
export type Emit = (fact: Fact) => void;
