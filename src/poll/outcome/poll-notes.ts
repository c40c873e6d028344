import type { Rule } from './decision-rule.ts';

/** What I keep about one poll beside the portal's own record of it, which has no room for it. */
export interface PollNotes {
  readonly messageId: number;
  /** null: no decision rule. */
  readonly rule: Rule | null;
  /** The poll that this one is the runoff of. */
  readonly firstRound: number | null;
  /** Posting its results to the chat: never spoken of, offered, or done. */
  readonly post: 'never' | 'offered' | 'posted';
}

/** The notes that a poll is sent with. */
export type SentNotes = Pick<PollNotes, 'rule' | 'firstRound'>;

/** How many polls are remembered: some 6 kB. The oldest go first. */
export const NOTES_MAX = 200;

/** The notes about a poll; without any, those that say nothing. */
export function notesFor(notes: readonly PollNotes[], messageId: number): PollNotes {
  return (
    notes.find((one) => one.messageId === messageId) ?? {
      messageId,
      rule: null,
      firstRound: null,
      post: 'never',
    }
  );
}

/** The second round of a poll, the latest if there are several. */
export function runoffOf(notes: readonly PollNotes[], messageId: number): number | null {
  return notes.findLast(({ firstRound }) => firstRound === messageId)?.messageId ?? null;
}

/** The notes with one poll's changed, by message id, of the newest NOTES_MAX polls. Notes that say nothing are dropped. */
export function withNotes(
  notes: readonly PollNotes[],
  change: Pick<PollNotes, 'messageId'> & Partial<PollNotes>,
): readonly PollNotes[] {
  const next = { ...notesFor(notes, change.messageId), ...change };
  const others = notes.filter(({ messageId }) => messageId !== change.messageId);
  const saysSomething = next.rule !== null || next.firstRound !== null || next.post !== 'never';
  return (saysSomething ? [...others, next] : others)
    .sort((one, other) => one.messageId - other.messageId)
    .slice(-NOTES_MAX);
}
