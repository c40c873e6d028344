import { queryOptions } from '@tanstack/react-query';
import { getUserOptions, type UserOptions } from '../bitrix24/calls/options.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';

/** My options as this page knows them: those of the opening, then those that come along with lists and changes. */
export const optionsKey = ['options'] as const;

export function optionsQuery(request: PortalRequest) {
  return queryOptions({
    queryKey: optionsKey,
    queryFn: (): Promise<UserOptions> => request.ask(getUserOptions),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
