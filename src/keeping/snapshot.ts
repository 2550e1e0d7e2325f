/** How a game stood when it was written down, in words and numbers that need no rules to be shown. */
export interface Snapshot {
  readonly title: string;
  readonly paper: string;
  readonly dateline: string;
  readonly edition: string;
  /** The ending's name, headline and text; empty while the game was not over. */
  readonly ending: string;
  readonly headline: string;
  readonly text: string;
  readonly gauges: readonly { readonly name: string; readonly points: number }[];
  readonly seats: readonly {
    readonly name: string;
    readonly stance: string;
    readonly pledge: string;
  }[];
  readonly log: readonly { readonly round: number; readonly sentence: string }[];
}
