import { bbToText } from '../text/bb-text.ts';
import { parseMessages } from '../calls/messages.ts';
import { PortalError } from '../door/portal-error.ts';
import type { BatchAnswers, Command } from '../door/request.ts';
import { parsePoll, pollOfMessage } from '../calls/vote.ts';

/** The message whose menu the app was opened from. */
export type OpenedMessage =
  /** It holds a poll, whoever sent it and with whatever. */
  | { readonly kind: 'poll'; readonly id: number }
  | { readonly kind: 'text'; readonly id: number; readonly text: string }
  /** Its text cannot be had: it is gone, or the portal keeps it to itself. */
  | { readonly kind: 'unread'; readonly id: number };

/**
 * What tells about one message. Whether it holds a poll is asked of the poll's own getter: what a message says about
 * that itself is documented nowhere. Before LAST_ID come older messages only, newest first (docs/platform.md, 2.6).
 */
export function messageCommands(dialogId: string, id: number): Record<'poll' | 'message', Command> {
  return {
    poll: { method: 'vote.AttachedVote.get', params: pollOfMessage(id) },
    message: {
      method: 'im.dialog.messages.get',
      params: { DIALOG_ID: dialogId, LAST_ID: id + 1, LIMIT: 1 },
    },
  };
}

/** Throws PortalError when the portal does not tell whether there is a poll. */
export function readOpenedMessage(answers: BatchAnswers<string>, id: number): OpenedMessage {
  if (holdsPoll(answers)) return { kind: 'poll', id };
  try {
    const message = answers.read('message', parseMessages).find((each) => each.id === id);
    return message ? { kind: 'text', id, text: bbToText(message.text) } : { kind: 'unread', id };
  } catch (error) {
    if (error instanceof PortalError) return { kind: 'unread', id };
    throw error;
  }
}

function holdsPoll(answers: BatchAnswers<string>): boolean {
  try {
    answers.read('poll', parsePoll);
    return true;
  } catch (error) {
    if (error instanceof PortalError && (error.kind === 'not-found' || error.kind === 'no-access'))
      return false;
    throw error;
  }
}
