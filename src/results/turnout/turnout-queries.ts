import { queryOptions } from '@tanstack/react-query';
import { readEverybody, type Everybody } from '../../bitrix24/reads/voters.ts';
import { readLinkCode } from '../../bitrix24/reads/link-code.ts';
import { chatMembers } from '../../bitrix24/reads/members.ts';
import { getUserOptions } from '../../bitrix24/calls/options.ts';
import { getProfile } from '../../bitrix24/calls/people.ts';
import { repliesTo } from '../../bitrix24/reads/replies.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import type { Poll } from '../../poll/poll.ts';
import { remindersIn } from '../../memory/reminders.ts';
import { remindedAt } from '../../poll/turnout/reminders.ts';

const MEMBERS_STAY_FRESH = 5 * 60_000;

/** What is known before somebody is reminded. Best effort: a failed lookup must not block the reminder. */
export interface BeforeReminding {
  /** When each person was last reminded of this poll, ms epoch. */
  readonly remindedAt: ReadonlyMap<number, number>;
  /** False when some earlier reminders may not have been found. */
  readonly isComplete: boolean;
  /** My number, null when the portal did not tell. */
  readonly myId: number | null;
  /** What a link to the poll is built with, null where the portal opens none. */
  readonly linkCode: string | null;
}

/** What "Who hasn’t voted" and "Remind" ask the portal. */
export const leftQueries = {
  /** Everybody in the chat. */
  members: (request: PortalRequest, dialogId: string) =>
    queryOptions({
      queryKey: ['chats', 'members', dialogId],
      queryFn: () => chatMembers(request, dialogId),
      staleTime: MEMBERS_STAY_FRESH,
    }),

  /** Everybody who voted; asked again when the numbers of votes have changed. */
  voters: (request: PortalRequest, poll: Pick<Poll, 'messageId' | 'answers'>) =>
    queryOptions({
      queryKey: ['polls', 'all-voters', poll.messageId, poll.answers.map(({ votes }) => votes).join(' ')],
      queryFn: () => readEverybody(request, poll),
      // While a new vote is looked up, those known so far stay.
      placeholderData: (known: Everybody | undefined) => known,
      staleTime: MEMBERS_STAY_FRESH,
    }),

  beforeReminding: (request: PortalRequest, dialogId: string, messageId: number) =>
    queryOptions({
      queryKey: ['polls', 'reminders', messageId],
      queryFn: () => readBefore(request, dialogId, messageId),
      // Read for each opening of the dialog, and not under the hands of who is choosing.
      gcTime: 0,
      staleTime: Infinity,
    }),
};

async function readBefore(
  request: PortalRequest,
  dialogId: string,
  messageId: number,
): Promise<BeforeReminding> {
  const [replies, options, me, linkCode] = await Promise.all([
    repliesTo(request, dialogId, messageId).catch(() => null),
    request.ask(getUserOptions).catch(() => null),
    request.ask(getProfile).catch(() => null),
    readLinkCode(request).catch(() => null),
  ]);
  const own = remindersIn(options ?? {});
  return {
    remindedAt: remindedAt(messageId, replies?.replies ?? [], own),
    isComplete: replies?.isComplete === true && options !== null,
    myId: me?.id ?? null,
    linkCode,
  };
}
