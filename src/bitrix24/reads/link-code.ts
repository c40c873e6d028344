import { getAppInfo, getAppOption } from '../calls/app.ts';
import type { PortalRequest } from '../door/request.ts';

/**
 * The app's own option that its installer writes last: the codes of the placements it has bound, joined by commas.
 * Only administrators may ask the portal itself (placement.get), and everybody may read an option.
 */
export const PLACES_OPTION = 'places';

/**
 * The code to build links to polls with (`resultsLink` of src/bitrix24/text/results-link.ts), or null where this portal opens
 * none: the app is not installed there to the end, or its placement REST_APP_URI is not bound. One batch, any user.
 * @throws PortalError
 */
export async function readLinkCode(request: PortalRequest): Promise<string | null> {
  const places = getAppOption(PLACES_OPTION);
  const answers = await request.askAll([getAppInfo, places]);
  const { code, isInstalled } = answers.read(getAppInfo);
  const isBound = answers.read(places).split(',').includes('REST_APP_URI');
  return isInstalled && code !== '' && isBound ? code : null;
}
