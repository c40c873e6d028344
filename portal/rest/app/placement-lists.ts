import * as z from 'zod';
import { placeTitle, unbindPlaces } from '../../world/app-places.ts';
import { nothing } from '../contract.ts';
import type { Method } from '../method.ts';
import { textOf } from '../wire/php-value.ts';
import { demandAdministrator, requiredText, usableCodes } from './placement-rules.ts';

/** Takes handlers away. The count is two for each (docs/platform.md, row 50). */
export const placementUnbind: Method = {
  name: 'placement.unbind',
  scope: 'placement',
  contract: () => z.strictObject({ PLACEMENT: z.string().regex(/^[A-Z_]+$/), HANDLER: z.url().optional() }),
  run(call) {
    demandAdministrator(call);
    const code = requiredText(call.params, 'PLACEMENT').toUpperCase();
    const count = unbindPlaces(call.world, code, textOf(call.params['HANDLER']));
    return { result: { count: 2 * count } };
  },
};

/** All that the app has bound (docs/platform.md, row 49). */
export const placementGet: Method = {
  name: 'placement.get',
  scope: 'placement',
  contract: () => nothing,
  run(call) {
    demandAdministrator(call);
    const { world, language } = call;
    const result = world.app.places.map((place) => ({
      id: place.id,
      placement: place.code,
      userId: 0,
      handler: place.handler,
      options: Object.keys(place.options).length === 0 ? [] : { ...place.options },
      title: placeTitle(place, language, world.language),
      description: '',
      langAll: Object.fromEntries(
        [...place.titles].map(([code, title]) => [code, { TITLE: title, DESCRIPTION: '', GROUP_NAME: '' }]),
      ),
    }));
    return { result };
  },
};

/** The codes that this app may use. */
export const placementList: Method = {
  name: 'placement.list',
  scope: 'placement',
  contract: () => z.strictObject({ SCOPE: z.string().optional(), FULL: z.boolean().optional() }),
  run: ({ world }) => ({ result: [...usableCodes(world)] }),
};
