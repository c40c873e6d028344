import type { B24Frame } from '@bitrix24/b24jssdk';
import type { Method } from './methods.ts';

/**
 * A call past the SDK, for an answer that is no JSON: form-encoded with the token in the body, so that neither a
 * preflight is needed nor a secret stands in an address. No token refresh: see that it is fresh before.
 * Null when it has run out; rejects as `fetch` does.
 */
export type FormPost = (
  method: Method,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Response | null>;

export function createFormPost(b24: Pick<B24Frame, 'auth' | 'getTargetOrigin'>): FormPost {
  return async (method, fields, signal) => {
    const auth = b24.auth.getAuthData();
    if (!auth) return null;
    const body = new URLSearchParams({ ...fields, auth: auth.access_token });
    return fetch(`${b24.getTargetOrigin()}/rest/${method}`, { method: 'POST', body, signal });
  };
}
