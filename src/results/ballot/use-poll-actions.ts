import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PollWithVoters } from '../../bitrix24/calls/vote.ts';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { withMyBallot } from '../../poll/ballot.ts';
import { showsAct, type PollAct } from '../../poll/poll-act.ts';
import type { Poll } from '../../poll/poll.ts';
import { notePoll } from '../../refresh/poll-states.ts';
import { performAct } from './perform-action.ts';
import { pollQueries } from '../queries.ts';

export interface PollActs {
  readonly run: (act: PollAct) => void;
  /** What is on its way. */
  readonly pending: PollAct['kind'] | null;
  /** What the portal did not do, and why; null once something is tried again, or the poll turns out to show it. */
  readonly failure: { readonly act: PollAct; readonly error: PortalError } | null;
  /** I have deleted it. */
  readonly isDeleted: boolean;
}

/**
 * Acts on the poll of a message. A ballot is shown while it is on its way, laid over whatever the portal says meanwhile;
 * when it ends, the portal's own numbers stand there again. Nothing is repeated by itself: after every end, clear or
 * not, the poll is read again (`refresh`).
 * @returns the acts, and the poll as it is to be shown
 */
export function usePollActs(
  request: PortalRequest,
  poll: Poll,
  refresh: () => Promise<void>,
): { readonly acts: PollActs; readonly shown: Poll } {
  const queries = useQueryClient();
  const { queryKey } = pollQueries.withVoters(request, poll.messageId);
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: (act: PollAct) => performAct(request, poll, act),
    onSuccess: async (after) => {
      if (after === null) return;
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<PollWithVoters>(queryKey, (old) => old && { ...old, poll: after });
      notePoll(queries, after);
    },
    onSettled: async (_after, failed, act) => {
      // A poll that I deleted is not asked after; for the rest the act lasts until its outcome is read.
      if (act.kind !== 'delete' || failed) await refresh();
    },
  });
  const act = variables;
  const isFailed = act !== undefined && error instanceof PortalError && !showsAct(poll, act);
  return {
    shown: act !== undefined && isPending ? overlaid(poll, act) : poll,
    acts: {
      run: (next) => {
        if (!isPending) mutate(next);
      },
      pending: isPending && act !== undefined ? act.kind : null,
      failure: isFailed ? { act, error } : null,
      isDeleted: isSuccess && act?.kind === 'delete',
    },
  };
}

function overlaid(poll: Poll, act: PollAct): Poll {
  if (act.kind === 'vote') return withMyBallot(poll, act.answerIds);
  return act.kind === 'recall' ? withMyBallot(poll, []) : poll;
}
