import type { Chat } from './chat.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { Rule } from './outcome/decision-rule.ts';

/** What is asked, and how. */
export interface PollContent {
  readonly question: string;
  /** Rows as typed, blank ones included. */
  readonly answers: readonly string[];
  /** A voter may choose several answers. */
  readonly several: boolean;
  readonly anonymous: boolean;
  /** A voter may change their vote. */
  readonly revote: boolean;
}

/** A poll being written, where it is to go, and how far its sending got. */
export interface Draft {
  readonly content: PollContent;
  readonly chats: readonly Chat[];
  readonly deliveries: readonly Delivery[];
  /** How it is to be decided; kept beside the polls, since the portal has no place for it. */
  readonly rule: Rule | null;
}

/** A fresh form: two blank rows, and the vote may be changed, as in Bitrix24's own form. */
export const emptyContent: PollContent = {
  question: '',
  answers: ['', ''],
  several: false,
  anonymous: false,
  revote: true,
};

/** The answers that will be sent: trimmed, blank rows left out. */
export function filledAnswers(content: Pick<PollContent, 'answers'>): string[] {
  return content.answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
}

/** True while nothing has been written; the switches do not count. */
export function isBlank(content: Pick<PollContent, 'question' | 'answers'>): boolean {
  return content.question.trim() === '' && filledAnswers(content).length === 0;
}
