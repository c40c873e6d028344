import type { ListedPoll } from '../poll/listed-polls.ts';
import type { PollStart } from '../poll/poll-start.ts';
import type { PollInChat } from '../poll/sent-polls.ts';

export type Tab = 'compose' | 'polls';

/** What the tab of polls shows. `isFromList`: the focus goes to the way back. */
export type PollsView =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'poll';
      /** Those of one send. */
      readonly polls: readonly PollInChat[];
      /** Message id of the one on screen. */
      readonly shown: number;
      readonly isFromList: boolean;
    }
  | { readonly kind: 'comparison'; readonly polls: readonly ListedPoll[]; readonly isFromList: boolean };

/** Where the person is: the tab in front, and what both tabs hold. */
export interface Route {
  readonly tab: Tab;
  readonly view: PollsView;
  /** What the form writes; null = the draft of this place. */
  readonly start: PollStart | null;
}

/** A step from one place to another. */
export type Step =
  | { readonly to: 'tab'; readonly tab: Tab }
  /** The tab in front was pressed once more: back to the list. */
  | { readonly to: 'top' }
  | { readonly to: 'list' }
  /** The polls of a send, or one through a door; `shown` null = the first. */
  | { readonly to: 'results'; readonly polls: readonly PollInChat[]; readonly shown: number | null }
  /** Another of the polls on screen, or one out of those that were sent last. */
  | { readonly to: 'shown'; readonly messageId: number; readonly sent: readonly PollInChat[] }
  /** Polls out of a row of the list. */
  | { readonly to: 'row'; readonly polls: readonly ListedPoll[] }
  /** One poll that another one led to. */
  | { readonly to: 'poll'; readonly polls: readonly PollInChat[]; readonly shown: number }
  | { readonly to: 'comparison'; readonly polls: readonly ListedPoll[] }
  /** The form, with a poll that starts from something. What is being written is saved and comes back. */
  | { readonly to: 'form'; readonly start: PollStart | null };

export type Navigate = (step: Step) => void;

export function route(now: Route, step: Step): Route {
  switch (step.to) {
    case 'tab':
      return { ...now, tab: step.tab };
    case 'top':
      return now.tab === 'polls' ? { ...now, view: { kind: 'list' } } : now;
    case 'list':
      return { ...now, tab: 'polls', view: { kind: 'list' } };
    case 'results':
      return { ...now, tab: 'polls', view: viewOf(step.polls, step.shown) };
    case 'shown':
      return { ...now, tab: 'polls', view: withShown(now.view, step.sent, step.messageId) };
    case 'row':
      return { ...now, view: viewOfRow(step.polls) };
    case 'poll':
      return { ...now, view: { kind: 'poll', polls: step.polls, shown: step.shown, isFromList: true } };
    case 'comparison':
      return { ...now, view: { kind: 'comparison', polls: step.polls, isFromList: true } };
    case 'form':
    default:
      return { ...now, tab: 'compose', start: step.start };
  }
}

/** The results of one of several polls, as they come from the form or through a door. */
export function viewOf(polls: readonly PollInChat[], shown: number | null): PollsView {
  const [first] = polls;
  if (!first) return { kind: 'list' };
  return { kind: 'poll', polls, shown: shown ?? first.messageId, isFromList: false };
}

/** The index knows no titles; the portal does. */
export function pollInChat({ messageId, chatId, dialogId }: ListedPoll): PollInChat {
  return { messageId, chat: { chatId, dialogId, title: '' } };
}

export function listedPoll({ messageId, chat }: PollInChat): ListedPoll {
  const { chatId, dialogId } = chat;
  return { messageId, chatId, dialogId, sentAt: 0, mine: true, sendId: null };
}

/** One poll opens its results, one send to several chats the comparison. */
function viewOfRow(polls: readonly ListedPoll[]): PollsView {
  const [first] = polls;
  if (!first) return { kind: 'list' };
  if (polls.length > 1) return { kind: 'comparison', polls, isFromList: true };
  return { kind: 'poll', polls: [pollInChat(first)], shown: first.messageId, isFromList: true };
}

function withShown(view: PollsView, sent: readonly PollInChat[], shown: number): PollsView {
  const isThere = view.kind === 'poll' && view.polls.some(({ messageId }) => messageId === shown);
  return isThere ? { ...view, shown } : viewOf(sent, shown);
}
