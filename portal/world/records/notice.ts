/** A line behind a person's bell, written by an application in somebody's name. */
export interface Notice {
  readonly id: number;
  readonly fromId: number;
  readonly toId: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
  /** '' = replaces nothing. */
  readonly tag: string;
  readonly subTag: string;
  read: boolean;
}
