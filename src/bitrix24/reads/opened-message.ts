import { getHistory } from '../calls/messages.ts';
import { getPoll } from '../calls/vote.ts';
import type { Call } from '../door/call.ts';
import { orError, PortalError } from '../door/portal-error.ts';
import type { BatchAnswers } from '../door/request.ts';
import { bbToText } from '../text/bb-text.ts';

/** The message whose menu the app was opened from. */
export type OpenedMessage =
  /** It holds a poll, whoever sent it and with whatever. */
  | { readonly kind: 'poll'; readonly id: number }
  | { readonly kind: 'text'; readonly id: number; readonly text: string }
  /** Its text cannot be had: it is gone, or the portal keeps it to itself. */
  | { readonly kind: 'unread'; readonly id: number };

/** The calls that tell about one message, and what their answers say. */
export interface MessageQuestion {
  readonly calls: readonly Call<unknown>[];
  /** Throws PortalError when the portal does not tell whether there is a poll. */
  read(answers: BatchAnswers): OpenedMessage;
}

/**
 * Whether the message holds a poll is asked of the poll's own getter: what a message says about that itself is
 * documented nowhere. Before LAST_ID come older messages only, newest first (docs/platform.md, 2.6).
 */
export function askAboutMessage(dialogId: string, id: number): MessageQuestion {
  const poll = getPoll(id);
  const message = getHistory(dialogId, id + 1, 1);
  return {
    calls: [poll, message],
    read(answers) {
      const found = orError(() => answers.read(poll));
      if (!(found instanceof PortalError)) return { kind: 'poll', id };
      if (found.kind !== 'not-found' && found.kind !== 'no-access') throw found;
      const page = orError(() => answers.read(message));
      const messages = page instanceof PortalError ? [] : page.messages;
      const opened = messages.find((each) => each.id === id && !each.isDeleted);
      return opened ? { kind: 'text', id, text: bbToText(opened.text) } : { kind: 'unread', id };
    },
  };
}
