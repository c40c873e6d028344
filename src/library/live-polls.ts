import { useEffect, useState } from 'react';
import { getPolls } from '../bitrix24/reads/polls.ts';
import { getUserOptions, type UserOptions } from '../bitrix24/calls/options.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { PollStates } from '../poll/listed-polls.ts';
import { useLiveReading, type LiveReading } from './live-reading.ts';
import { isWorthAsking, withReadings } from './poll-readings.ts';

/** Many polls that refresh themselves while they are looked at. */
export interface LivePolls extends LiveReading {
  readonly states: PollStates;
}

/**
 * The polls of these messages, all of them in one batch whenever the page's scheduler says so. My options come with it:
 * another window may have sent a poll.
 */
export function useLivePolls(
  request: PortalRequest,
  messageIds: readonly number[],
  isShown: boolean,
  onOptions: (options: UserOptions) => void,
): LivePolls {
  const [states, setStates] = useState<PollStates>(new Map());
  const { reading, actNow } = useLiveReading(async () => {
    const asked = messageIds.filter((id) => isWorthAsking(states.get(id)));
    const beside = { call: getUserOptions, told: onOptions };
    const readings = await getPolls(request, asked, beside);
    setStates((before) => withReadings(before, readings));
  }, isShown);

  const unread = messageIds.filter((id) => !states.has(id)).length;
  useEffect(() => {
    // What has just come into the list does not wait for the rhythm.
    if (isShown && reading.updatedAt > 0 && unread > 0) void actNow();
    // oxlint-disable-next-line react/exhaustive-deps -- only more polls are a reason to ask
  }, [unread]);

  return { ...reading, states };
}
