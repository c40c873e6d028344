import { createFaults, type Faults } from '../portal/faults.ts';
import { createJournal, type Journal } from '../portal/journal.ts';
import { createRest } from '../portal/rest/handle.ts';
import { createTokens } from '../portal/rest/tokens.ts';
import { createWorld } from '../portal/world/create-world.ts';
import type { World } from '../portal/world/world.ts';
import type { Method } from '../src/bitrix24/door/methods.ts';
import type { PortalRequest } from '../src/bitrix24/door/request.ts';
import { samplePortal } from '../src/testing/sample-portal.ts';

/** People of the local portal. Mira is an administrator. */
export const MIRA = 7;
export const BEN = 12;

/** The local portal in this process, and the app's own way to it: through the SDK, without browser and port. */
export interface Company {
  readonly world: World;
  readonly faults: Faults;
  readonly journal: Journal;
  /** A page of this person. */
  connect(personId: number): PortalRequest;
  /** How often the method was called, alone or in a batch. */
  timesCalled(method: Method): number;
}

export function startCompany(): Company {
  const now = Date.now;
  const parts = {
    world: createWorld({ now }),
    faults: createFaults({ now }),
    journal: createJournal(),
    tokens: createTokens({ now }),
  };
  const rest = createRest({ ...parts, now, plan: 'enterprise' });
  return {
    ...parts,
    timesCalled: (method) => parts.journal.requests.filter((one) => one.method === method).length,
    connect(personId) {
      const { AUTH_ID: auth } = parts.tokens.issue(personId);
      const { request } = samplePortal(async (method, body) => {
        const answer = await rest.handle({
          source: `person ${personId}`,
          method: 'POST',
          path: method,
          query: new URLSearchParams(),
          contentType: 'application/json',
          body: JSON.stringify({ ...Object(body), auth }),
        });
        return 'drop' in answer ? null : { status: answer.status, body: answer.body };
      });
      return request;
    },
  };
}
