/** Whether the chat can see who chose what. */
export type Anonymity = 'public' | 'anonymous';

/** One answer of a poll as the portal counts it. */
export interface PollAnswer {
  readonly id: number;
  readonly text: string;
  /** Voters who chose this answer. */
  readonly votes: number;
  /** True when it is in my own ballot. */
  readonly chosen: boolean;
}

/** A poll that stands in a chat. Its key is the message: vote and attachment ids may change (docs/platform.md). */
export interface Poll {
  readonly messageId: number;
  readonly attachId: number;
  readonly voteId: number;
  readonly questionId: number;
  readonly question: string;
  /** In the order the author gave them. */
  readonly answers: readonly PollAnswer[];
  readonly anonymity: Anonymity | 'unknown';
  /** True when a voter may choose several answers. */
  readonly several: boolean;
  /** True when a voter may change their vote. */
  readonly revote: boolean;
  /** People who voted, not ticks. */
  readonly voters: number;
  readonly open: boolean;
  /** True when I have voted. */
  readonly voted: boolean;
  readonly canVote: boolean;
  readonly canRevote: boolean;
  /** True when I may close or reopen it: only its author may. */
  readonly canManage: boolean;
}

/** A person who voted in a public poll. */
export interface Voter {
  readonly id: number;
  readonly name: string;
  /** Absolute http(s) address, or null without a photo. */
  readonly photo: string | null;
  /** Job title, '' when not known. */
  readonly position: string;
}
