import { queryOptions } from '@tanstack/react-query';
import { parseProfile, profileCommand } from '../bitrix24/calls/people.ts';
import { boundPlacesCommand, parseBoundPlaces } from '../bitrix24/calls/placements.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { BatchAnswers, PortalRequest } from '../bitrix24/door/request.ts';

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
      const answers = await request.askAll({ me: profileCommand, bound: boundPlacesCommand });
      const { isAdmin } = answers.read('me', (wire) => parseProfile(wire, request.origin));
      return { isAdmin, bound: boundCodes(answers) };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

function boundCodes(answers: BatchAnswers<'bound'>): string[] {
  try {
    return answers.read('bound', parseBoundPlaces).map(({ code }) => code);
  } catch (error) {
    if (error instanceof PortalError) return [];
    throw error;
  }
}
