import type { Chat } from '../../poll/chat.ts';
import type { Delivery } from '../../poll/delivery/delivery.ts';
import type { Draft, PollContent } from '../../poll/draft.ts';
import type { Rule } from '../../poll/outcome/decision-rule.ts';
import { rowsOf, type AnswerRow } from './answer-rows.ts';

/** The form as react-hook-form holds it. */
export interface ComposeValues {
  chats: readonly Chat[];
  question: string;
  answers: readonly AnswerRow[];
  several: boolean;
  anonymous: boolean;
  revote: boolean;
  rule: Rule | null;
}

export function valuesOf({ content, chats, rule }: Omit<Draft, 'deliveries'>): ComposeValues {
  return { ...content, chats, rule, answers: rowsOf(content.answers) };
}

export function contentOf(values: ComposeValues): PollContent {
  const { question, several, anonymous, revote } = values;
  return { question, answers: values.answers.map((row) => row.text), several, anonymous, revote };
}

export function draftOf(values: ComposeValues, deliveries: readonly Delivery[]): Draft {
  return { content: contentOf(values), chats: values.chats, rule: values.rule, deliveries };
}
