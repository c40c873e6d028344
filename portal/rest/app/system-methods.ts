import * as z from 'zod';
import { nothing } from '../contract.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Method } from '../method.ts';

const ALL_SCOPES = ['im', 'imbot', 'placement', 'task', 'user', 'user_basic', 'user_brief', 'vote'];

/** The app as installed here; LANGUAGE_ID is the portal's language, not the caller's. */
export const appInfo: Method = {
  name: 'app.info',
  scope: null,
  contract: () => nothing,
  run({ world }) {
    const { id, code, version, status, installed } = world.app;
    const licence = world.edition === 'on-premise' ? 'selfhosted' : 'basic';
    return {
      result: {
        ID: id,
        CODE: code,
        VERSION: version,
        STATUS: status,
        INSTALLED: installed,
        PAYMENT_EXPIRED: 'N',
        DAYS: null,
        LANGUAGE_ID: world.language,
        LICENSE: `${world.language}_${licence}`,
        LICENSE_TYPE: licence,
      },
    };
  },
};

export const serverTime: Method = {
  name: 'server.time',
  scope: null,
  contract: () => nothing,
  run: ({ world }) => ({ result: isoDate(world.now()) }),
};

/** Granted scopes, or with `full` all that exist. */
export const scope: Method = {
  name: 'scope',
  scope: null,
  contract: () => z.strictObject({ full: z.union([z.boolean(), z.literal('true')]).optional() }),
  run({ world, params }) {
    const isFull = params['full'] === true || params['full'] === 'true';
    return { result: isFull ? ALL_SCOPES : [...world.app.scopes] };
  },
};
