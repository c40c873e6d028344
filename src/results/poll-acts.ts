import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteMessage } from '../bitrix24/messenger.ts';
import { PortalError } from '../bitrix24/portal-error.ts';
import type { PortalRequest } from '../bitrix24/request.ts';
import { castBallot, recallBallot, resumePoll, stopPoll } from '../bitrix24/vote-acts.ts';
import { withMyBallot } from '../poll/ballot.ts';
import type { Poll } from '../poll/poll.ts';
import { pollQueries } from './queries.ts';

/** What a person may do with a poll on screen. */
export type PollAct =
  | { readonly kind: 'vote'; readonly answerIds: readonly number[] }
  | { readonly kind: 'recall' | 'stop' | 'resume' | 'delete' };

export interface PollActs {
  readonly run: (act: PollAct) => void;
  /** What is on its way. */
  readonly pending: PollAct['kind'] | null;
  /** What the portal did not do, and why; null once something is tried again. */
  readonly failure: { readonly act: PollAct; readonly error: PortalError } | null;
}

/**
 * Acts on the poll of a message. A vote is shown at once and taken back when the portal refuses it. Nothing is
 * repeated by itself: after every end, clear or not, the poll is read again (`onDone`), and what it says is shown.
 */
export function usePollActs(request: PortalRequest, poll: Poll, onDone: () => void): PollActs {
  const queries = useQueryClient();
  const { queryKey } = pollQueries.withVoters(request, poll.messageId);
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (act: PollAct) => perform(request, poll, act),
    onMutate: async (act) => {
      if (act.kind !== 'vote' && act.kind !== 'recall') return undefined;
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      const answerIds = act.kind === 'vote' ? act.answerIds : [];
      queries.setQueryData(queryKey, (old) => old && { ...old, poll: withMyBallot(old.poll, answerIds) });
      return before;
    },
    onError: (_error, _act, before) => {
      if (before !== undefined) queries.setQueryData(queryKey, before);
    },
    onSettled: onDone,
  });
  return {
    run: (act) => mutate(act),
    pending: isPending ? variables.kind : null,
    failure: error instanceof PortalError && variables !== undefined ? { act: variables, error } : null,
  };
}

async function perform(request: PortalRequest, poll: Poll, act: PollAct): Promise<void> {
  const { messageId, questionId } = poll;
  switch (act.kind) {
    case 'vote':
      await castBallot(request, { messageId, questionId, answerIds: act.answerIds });
      return;
    case 'recall':
      await recallBallot(request, messageId);
      return;
    case 'stop':
      return stopPoll(request, messageId);
    case 'resume':
      return resumePoll(request, messageId);
    case 'delete':
      return deleteMessage(request, messageId);
  }
}
