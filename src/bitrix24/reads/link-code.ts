import * as z from 'zod/mini';
import type { PortalRequest } from '../door/request.ts';

/**
 * The app's own option that its installer writes last: the codes of the placements it has bound, joined by commas.
 * Only administrators may ask the portal itself (placement.get), and everybody may read an option.
 */
export const PLACES_OPTION = 'places';

const infoSchema = z.object({ CODE: z.string(), INSTALLED: z.boolean() });

/**
 * The code to build links to polls with (`resultsLink` of src/poll/results-link.ts), or null where this portal opens
 * none: the app is not installed there to the end, or its placement REST_APP_URI is not bound. One batch, any user.
 * @throws PortalError
 */
export async function readLinkCode(request: PortalRequest): Promise<string | null> {
  const answers = await request.askAll({
    info: { method: 'app.info', params: {} },
    places: { method: 'app.option.get', params: { option: PLACES_OPTION } },
  });
  const { CODE: code, INSTALLED: isInstalled } = answers.read('info', (wire) => infoSchema.parse(wire));
  const places = answers.read('places', (wire) => z.nullish(z.string()).parse(wire)) ?? '';
  return isInstalled && code !== '' && places.split(',').includes('REST_APP_URI') ? code : null;
}
