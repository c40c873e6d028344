import { queryOptions } from '@tanstack/react-query';
import { getProfile } from '../bitrix24/calls/people.ts';
import { getPlaces } from '../bitrix24/calls/placements.ts';
import { orError, PortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';

/** What the installer has to know before it says anything. */
export interface InstallOpening {
  /** By the profile: the handshake calls everybody an administrator who may install apps. */
  readonly isAdmin: boolean;
  /** Codes of the places that the portal has for us; none where it does not tell, and then the steps will say why. */
  readonly bound: readonly string[];
}

export function installOpeningQuery(request: PortalRequest) {
  return queryOptions({
    queryKey: ['install-opening'],
    queryFn: async (): Promise<InstallOpening> => {
      const answers = await request.askAll([getProfile, getPlaces]);
      const { isAdmin } = answers.read(getProfile);
      const places = orError(() => answers.read(getPlaces));
      return { isAdmin, bound: places instanceof PortalError ? [] : places.map(({ code }) => code) };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
