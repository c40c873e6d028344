import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { portalQueries } from './portal-queries.ts';

/** Reads chats again whenever anything has changed in the portal. @returns how many complaints there are. */
export function useLivePortal(): number {
  const queryClient = useQueryClient();
  const pulse = useQuery(portalQueries.pulse).data;
  const version = pulse?.version;
  useEffect(() => {
    if (version !== undefined) void queryClient.invalidateQueries({ queryKey: ['live'] });
  }, [queryClient, version]);
  return pulse?.complaints ?? 0;
}
