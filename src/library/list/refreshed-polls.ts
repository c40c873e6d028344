import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { getUserOptions } from '../../bitrix24/calls/options.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { getPolls } from '../../bitrix24/reads/polls.ts';
import { optionsKey } from '../../memory/options-query.ts';
import type { PollStates } from '../../poll/listed-polls.ts';
import { isWorthAsking, pollStatesKey, withReadings } from '../../refresh/poll-states.ts';
import { useRefreshed, type Refreshed } from '../../refresh/use-refreshed.ts';

/** Many polls that refresh themselves while they are looked at. */
export type RefreshedPolls = Refreshed<PollStates>;

/** The polls of these messages, all in one batch. My options come with them: another window may have sent a poll. */
export function useRefreshedPolls(
  request: PortalRequest,
  messageIds: readonly number[],
  isShown: boolean,
): RefreshedPolls {
  const queries = useQueryClient();
  const refreshed = useRefreshed(
    {
      queryKey: pollStatesKey,
      queryFn: async () => {
        const before = queries.getQueryData<PollStates>(pollStatesKey) ?? new Map();
        const asked = messageIds.filter((id) => isWorthAsking(before.get(id)));
        const readings = await getPolls(request, asked, {
          call: getUserOptions,
          told: (options) => queries.setQueryData(optionsKey, options),
        });
        return withReadings(queries.getQueryData<PollStates>(pollStatesKey) ?? before, readings);
      },
    },
    { pace: 'list', isShown },
  );

  const states = refreshed.data;
  const unread = states === undefined ? 0 : messageIds.filter((id) => !states.has(id)).length;
  const readNow = useEffectEvent(() => void refreshed.refresh());
  useEffect(() => {
    // What has just come into the list does not wait for the interval.
    if (isShown && unread > 0) readNow();
  }, [isShown, unread]);

  return refreshed;
}
