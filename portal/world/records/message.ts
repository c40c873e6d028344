export interface Message {
  readonly id: number;
  readonly chatId: number;
  /** 0 = the system. */
  readonly authorId: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** '' once deleted. */
  text: string;
  /** The sender's lower-case UUID v4, null when it came without one. */
  readonly uuid: string | null;
  /** The vote that this message carries, null for plain text. */
  voteId: number | null;
  /** The message that this one answers. */
  readonly replyId: number | null;
  /** A stub stays in the history. */
  deleted: boolean;
}
