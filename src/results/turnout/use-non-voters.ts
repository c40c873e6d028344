import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../bitrix24/door/session.ts';
import { currentLocale } from '../../i18n/t.ts';
import type { ChatRef } from '../../poll/chat.ts';
import { headCount, participationOf, type Participation } from '../../poll/turnout/non-voters.ts';
import { leftQueries } from './turnout-queries.ts';
import type { ShownPoll } from '../shown-poll.ts';

/** Who has not voted yet, as far as one may know. */
export type NonVoters =
  | { readonly face: 'loading' }
  | { readonly face: 'failed'; readonly error: Error }
  /** Names are hidden: all there is to know is how many count. */
  | { readonly face: 'counted'; readonly members: number }
  | {
      readonly face: 'known';
      readonly participation: Participation;
      /** False when some votes could not be read: people among those left may have voted. */
      readonly isComplete: boolean;
    };

export interface AskedNonVoters {
  readonly who: NonVoters;
  readonly isTrying: boolean;
  readonly tryAgain: () => void;
}

/** As much of a poll on screen as is needed to find out who has not voted. */
interface PollWithSomeVoters extends Pick<ShownPoll, 'poll' | 'voters'> {
  readonly session: Pick<Session, 'request'>;
  readonly chat: Pick<ChatRef, 'dialogId'>;
}

/**
 * Reads members, and for a public poll all its voters, once `isWanted`; kept for five minutes. With few votes the
 * first voters, which come with the results anyway, are all of them, and nothing more is asked. `isFresh`: voters are
 * read again at first, since votes that cancel one another out leave the numbers as they were.
 */
export function useNonVoters(
  { session, poll, chat, voters }: PollWithSomeVoters,
  { isWanted, isFresh = false }: { readonly isWanted: boolean; readonly isFresh?: boolean },
): AskedNonVoters {
  const locale = currentLocale();
  const { request } = session;
  const isPublic = poll.anonymity === 'public';
  const members = useQuery({ ...leftQueries.members(request, chat.dialogId), enabled: isWanted });
  const isTold = poll.answers.every(({ id, votes }) => (voters.get(id)?.length ?? 0) >= votes);
  const pages = useQuery({
    ...leftQueries.voters(request, poll),
    enabled: isWanted && isPublic && !isTold,
    ...(isFresh ? { staleTime: 0 } : {}),
  });
  const firstVoters = [...voters.values()].flatMap((people) => people.map(({ id }) => id));
  const isTrying = members.isFetching || pages.isFetching;
  const tryAgain = (): void => {
    if (members.isError) void members.refetch();
    if (isPublic && !isTold) void pages.refetch();
  };
  return { who: look(), isTrying, tryAgain };

  function look(): NonVoters {
    if (members.data === undefined) {
      return members.isError ? { face: 'failed', error: members.error } : { face: 'loading' };
    }
    if (!isPublic) return { face: 'counted', members: headCount(members.data) };
    if (isTold) {
      const participation = participationOf(members.data, firstVoters, locale);
      return { face: 'known', participation, isComplete: true };
    }
    if (pages.data === undefined) {
      return pages.isError ? { face: 'failed', error: pages.error } : { face: 'loading' };
    }
    const ids = [...pages.data.ids, ...firstVoters];
    return {
      face: 'known',
      participation: participationOf(members.data, ids, locale),
      isComplete: pages.data.isComplete && !pages.isPlaceholderData,
    };
  }
}
