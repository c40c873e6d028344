/** 1 public, 2 anonymous; 0 was never set (docs/platform.md). */
export type AnonymityCode = 0 | 1 | 2;

export type TextType = 'text' | 'html';

export interface Answer {
  readonly id: number;
  readonly text: string;
  readonly textType: TextType;
  readonly sort: number;
  readonly fieldType: number;
  readonly reaction: string;
}

export interface BallotLine {
  readonly id: number;
  readonly answerId: number;
}

/** What one person ticked. */
export interface Ballot {
  readonly eventId: number;
  readonly eventQuestionId: number;
  readonly personId: number;
  readonly at: number;
  readonly lines: readonly BallotLine[];
}

/** The poll's content and ballots. A vote without an attach is an orphan: no message shows it. */
export interface Vote {
  readonly id: number;
  readonly authorId: number;
  readonly anonymity: AnonymityCode;
  /** Bit mask: 1 revote, 2 hide result. */
  readonly options: number;
  readonly startsAt: number;
  endsAt: number;
  /** The first stop writes one system line, later ones none. */
  stopAnnounced: boolean;
  readonly questionId: number;
  readonly question: string;
  readonly questionType: TextType;
  /** 0 one answer, 1 several. */
  readonly fieldType: number;
  readonly answers: readonly Answer[];
  /** By person. */
  readonly ballots: Map<number, Ballot>;
}

/** Hangs a vote on a chat message. */
export interface Attach {
  readonly id: number;
  readonly voteId: number;
  readonly messageId: number;
  /** 64 hex characters; with the id it is a bearer secret for reading. */
  readonly signature: string;
  /** The 16 characters that end the result page's address. */
  readonly shortId: string;
}
