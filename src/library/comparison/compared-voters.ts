import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PollWithVoters } from '../../bitrix24/calls/vote.ts';
import type { AnswerOfPoll, VotersOfAnswer } from '../../bitrix24/reads/voters.ts';

/** By message id: the poll with the first voters of each answer, or why it cannot be had. */
export type PollReadings = ReadonlyMap<number, PollWithVoters | PortalError>;

/** Whether the people behind public votes are known, so that somebody in two chats counts once. */
export type People =
  | { readonly kind: 'named' }
  /** Their pages are being read; 0…100. */
  | { readonly kind: 'counting'; readonly percent: number }
  | { readonly kind: 'partly'; readonly error: PortalError }
  /** More votes than is sensible to ask a portal for. */
  | { readonly kind: 'too-many' };

/** Votes, over all chats, whose people are asked for: 100 pages, two requests. */
export const NAMED_MOST = 5_000;

/** How long people are believed to be the same while their number is, ms. */
const FRESH = 5 * 60_000;

interface Kept extends VotersOfAnswer {
  /** ms since the epoch. */
  readonly readAt: number;
}

/** Remembers who chose an answer, as long as as many chose it: pages are asked for only where something has changed. */
export function keepVoters(now: () => number = Date.now) {
  const kept = new Map<string, Kept>();

  function fresh(answer: AnswerOfPoll): Kept | null {
    const known = kept.get(keyOf(answer));
    const isSame = known?.votes === answer.votes && known.voters.length === answer.votes;
    return known && isSame && now() - known.readAt < FRESH ? known : null;
  }

  return {
    /** The answers whose people did not come with the polls and are not known either. */
    missing: (readings: PollReadings): readonly AnswerOfPoll[] =>
      answersCutShort(readings).filter((answer) => fresh(answer) === null),

    keep(answers: readonly VotersOfAnswer[]): void {
      for (const answer of answers) kept.set(keyOf(answer), { ...answer, readAt: now() });
    },

    /** The readings with everybody who is known. */
    filled(readings: PollReadings): PollReadings {
      const cutShort = new Set(answersCutShort(readings).map(keyOf));
      return new Map(
        [...readings].map(([messageId, reading]): [number, PollWithVoters | PortalError] => {
          if (reading instanceof PortalError) return [messageId, reading];
          const voters = new Map(
            [...reading.voters].map(([answerId, few]) => {
              const key = keyOf({ messageId, answerId });
              return [answerId, cutShort.has(key) ? (kept.get(key)?.voters ?? few) : few];
            }),
          );
          return [messageId, { ...reading, voters }];
        }),
      );
    },
  };
}

/** Whether there are more votes with people behind them than are asked for. */
export function areTooMany(readings: PollReadings): boolean {
  return answersCutShort(readings).reduce((sum, { votes }) => sum + votes, 0) > NAMED_MOST;
}

/** Answers of public polls that have more voters than came with them. */
function answersCutShort(readings: PollReadings): AnswerOfPoll[] {
  return [...readings].flatMap(([messageId, reading]) => {
    if (reading instanceof PortalError || reading.poll.anonymity !== 'public') return [];
    return reading.poll.answers.flatMap(({ id: answerId, votes }) =>
      (reading.voters.get(answerId)?.length ?? 0) < votes ? [{ messageId, answerId, votes }] : [],
    );
  });
}

function keyOf({ messageId, answerId }: Pick<AnswerOfPoll, 'messageId' | 'answerId'>): string {
  return `${messageId}/${answerId}`;
}
