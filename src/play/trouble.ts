/** What went wrong, in sentences. */
export interface Trouble {
  readonly title: string;
  readonly lines: readonly string[];
}
