import type { B24Frame } from '@bitrix24/b24jssdk';
import type { Method } from './methods.ts';

/**
 * A last call of a page that is going away: no answer, no token refresh, text values only.
 * False when the browser did not take it (some 64 kB are the limit) or the token has run out.
 */
export type Beacon = (method: Method, fields: Readonly<Record<string, string>>) => boolean;

/** Form-encoded with the token in the body: neither a preflight nor a secret in an address. */
export function createBeacon(b24: Pick<B24Frame, 'auth' | 'getTargetOrigin'>): Beacon {
  return (method, fields) => {
    const auth = b24.auth.getAuthData();
    if (!auth) return false;
    const body = new URLSearchParams({ ...fields, auth: auth.access_token });
    return navigator.sendBeacon(`${b24.getTargetOrigin()}/rest/${method}`, body);
  };
}
