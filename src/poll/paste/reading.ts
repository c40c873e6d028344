/** A pasted text, read. */
export interface Reading {
  /** null when the question stays as it is. */
  readonly question: string | null;
  readonly answers: readonly string[];
  /** What was left out, besides the marks of a list: `/poll`, names and times of a chat. */
  readonly removed: readonly string[];
}
