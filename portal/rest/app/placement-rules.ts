import type { World } from '../../world/world.ts';
import type { Call } from '../method.ts';
import { type PhpMap, textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

/** The places that Quorum uses. */
export const PLACE_CODES = [
  'IM_SIDEBAR',
  'IM_TEXTAREA',
  'IM_CONTEXT_MENU',
  'IM_NAVIGATION',
  'REST_APP_URI',
] as const;

/** One handler an app. */
export const ONE_HANDLER: readonly string[] = ['REST_APP_URI', 'PAGE_BACKGROUND_WORKER'];

const MESSENGER = ['IM_SIDEBAR', 'IM_TEXTAREA', 'IM_CONTEXT_MENU', 'IM_NAVIGATION', 'IM_SMILES_SELECTOR'];
const GENERAL = ['LEFT_MENU', 'REST_APP_URI', 'PAGE_BACKGROUND_WORKER', 'USER_PROFILE_MENU'];

/** The places that the app's scopes let it use. */
export function usableCodes({ app }: Pick<World, 'app'>): readonly string[] {
  return [...GENERAL, ...(app.scopes.has('im') ? MESSENGER : [])];
}

/** @throws RestError */
export function demandAdministrator({ caller }: Pick<Call, 'caller'>): void {
  if (!caller.admin)
    throw new RestError(403, 'ACCESS_DENIED', 'Access denied! Administrator rights required');
}

/** @throws RestError when it is missing or empty */
export function requiredText(params: PhpMap, name: string): string {
  const text = textOf(params[name]) ?? '';
  if (text === '') throw new RestError(400, 'ERROR_ARGUMENT', `Argument '${name}' is null or empty`);
  return text;
}
