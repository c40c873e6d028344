import type { ListedPoll } from '../../poll/listed-polls.ts';
import type { PollInChat } from '../../poll/sent-polls.ts';

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

/** The results of one of several polls, as they come from the form or through a door. */
export function viewOf(polls: readonly PollInChat[], shown: number | null): PollsView {
  const [first] = polls;
  if (!first) return { kind: 'list' };
  return { kind: 'poll', polls, shown: shown ?? first.messageId, isFromList: false };
}

/** The same view with another of its polls on screen; what is not among them, out of those sent last. */
export function withShown(view: PollsView, sent: readonly PollInChat[], shown: number): PollsView {
  const isThere = view.kind === 'poll' && view.polls.some(({ messageId }) => messageId === shown);
  return isThere ? { ...view, shown } : viewOf(sent, shown);
}
