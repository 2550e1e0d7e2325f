/** An author's slip, planted in a text that is otherwise sound. */
export interface Mistake {
  readonly what: string;
  /** Text of the tutorial, found once (or the first time), and what an author wrote in its place. */
  readonly from: string;
  readonly to: string;
  /** The text in the edited file at which the problem must point. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
  /** A warning lets the file be played. */
  readonly warns?: boolean;
  /** Only a person can mend it: the advice comes without an edit. */
  readonly byHand?: boolean;
}
