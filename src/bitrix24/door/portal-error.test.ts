import { describe, expect, test } from 'vitest';
import type { PortalErrorKind } from './portal-error-kind.ts';
import { PortalError, toPortalError } from './portal-error.ts';

const send = 'vote.Integration.Im.send';

function failure(code: string, status: number, message = 'words of the portal') {
  return Object.assign(new Error(message), { code, status });
}

describe('a kind is read from code and status', () => {
  test.each<[code: string, status: number, kind: PortalErrorKind]>([
    ['NETWORK_ERROR', 0, 'offline'],
    ['REQUEST_TIMEOUT', 408, 'timeout'],
    ['QUERY_LIMIT_EXCEEDED', 503, 'busy'],
    ['OPERATION_TIME_LIMIT', 429, 'busy'],
    ['OVERLOAD_LIMIT', 503, 'overload'],
    ['expired_token', 401, 'token'],
    ['NO_AUTH_FOUND', 401, 'token'],
    ['ERR_BAD_REQUEST', 401, 'token'],
    ['insufficient_scope', 403, 'scope'],
    ['user_access_error', 403, 'forbidden'],
    ['CANCELED', 400, 'forbidden'],
    ['TEXT_FIELD_DISABLED', 400, 'muted'],
    ['CHAT_ID', 400, 'not-found'],
    ['ERR_BAD_REQUEST', 400, 'refused'],
    ['0', 200, 'refused'],
    ['400', 400, 'refused'],
    ['MESSAGE_DUPLICATED_BY_UUID', 400, 'duplicate'],
    ['ERROR_METHOD_NOT_FOUND', 404, 'no-method'],
    ['ERR_BAD_REQUEST', 404, 'no-method'],
    ['ACCESS_DENIED', 403, 'forbidden'],
    ['PAYMENT_REQUIRED', 402, 'plan'],
    ['ERR_BAD_RESPONSE', 502, 'server'],
    ['ERR_BAD_RESPONSE', 503, 'busy'],
    ['INTERNAL_SERVER_ERROR', 500, 'server'],
    ['JSSDK_UNKNOWN_ERROR', 0, 'unreadable'],
    ['', 0, 'unknown'],
  ])('%s with %i is %s', (code, status, kind) => {
    expect(toPortalError(failure(code, status), send).kind).toBe(kind);
  });

  test.each<[method: string, kind: PortalErrorKind]>([
    ['batch', 'plan'],
    ['profile', 'plan'],
    ['im.recent.list', 'plan'],
    ['im.search.chat.list', 'plan'],
    ['vote.Integration.Im.send', 'forbidden'],
    ['vote.AttachedVote.get', 'forbidden'],
    ['vote.AttachedVote.stop', 'forbidden'],
    ['im.dialog.get', 'forbidden'],
    ['im.dialog.users.list', 'forbidden'],
    ['im.dialog.messages.get', 'forbidden'],
    ['im.message.add', 'forbidden'],
    ['im.message.delete', 'forbidden'],
    ['user.option.set', 'forbidden'],
    ['app.option.set', 'forbidden'],
    ['placement.bind', 'forbidden'],
  ])('ACCESS_DENIED of %s is %s', (method, kind) => {
    expect(toPortalError(failure('ACCESS_DENIED', 403), method).kind).toBe(kind);
  });

  test.each(['0', 'ERR_BAD_REQUEST', ''])('a getter of polls that refuses with %j has no access', (code) => {
    expect(toPortalError(failure(code, 400), 'vote.AttachedVote.get').kind).toBe('no-access');
  });

  test.each([
    ['stop', 'forbidden'],
    ['resume', 'forbidden'],
    ['vote', 'refused'],
  ])('the code "403" of %s is %s', (act, kind) => {
    expect(toPortalError(failure('403', 400), `vote.AttachedVote.${act}`).kind).toBe(kind);
  });

  test('a token that could not be refreshed is told from an answer that cannot be read', () => {
    const refresh = failure('JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', 408);
    const error = Object.assign(failure('JSSDK_UNKNOWN_ERROR', 0), { originalError: refresh });
    expect(toPortalError(error, send)).toMatchObject({ kind: 'token', unclear: false });
  });

  test.each([undefined, null, 'text', new TypeError('a bug'), {}])('thrown %o is unknown', (thrown) => {
    expect(toPortalError(thrown, send)).toMatchObject({ kind: 'unknown', unclear: true });
  });
});

describe('a failed write', () => {
  test.each([
    ['NETWORK_ERROR', 0],
    ['REQUEST_TIMEOUT', 408],
    ['JSSDK_UNKNOWN_ERROR', 0],
    ['INTERNAL_SERVER_ERROR', 500],
    ['ERR_BAD_RESPONSE', 503],
    ['ERR_BAD_RESPONSE', 504],
    ['MESSAGE_DUPLICATED_BY_UUID', 400],
  ])('may have been carried out after %s %i', (code, status) => {
    expect(toPortalError(failure(code, status), send).unclear).toBe(true);
  });

  test.each([
    ['QUERY_LIMIT_EXCEEDED', 503],
    ['OVERLOAD_LIMIT', 503],
    ['expired_token', 401],
    ['CANCELED', 400],
    ['ERR_BAD_REQUEST', 400],
    ['insufficient_scope', 403],
  ])('was not carried out after %s %i', (code, status) => {
    expect(toPortalError(failure(code, status), send).unclear).toBe(false);
  });
});

describe('a failed call', () => {
  test.each([
    ['QUERY_LIMIT_EXCEEDED', 503, 'busy'],
    ['OPERATION_TIME_LIMIT', 429, 'busy'],
    ['OVERLOAD_LIMIT', 503, 'portal'],
    ['PAYMENT_REQUIRED', 402, 'portal'],
    ['ACCESS_DENIED', 403, 'portal'],
    ['user_access_error', 403, 'portal'],
    ['insufficient_scope', 403, 'portal'],
    ['ERROR_METHOD_NOT_FOUND', 404, 'portal'],
    ['expired_token', 401, 'portal'],
    ['PORTAL_DELETED', 500, 'portal'],
    ['CANCELED', 400, 'call'],
    ['CHAT_ID', 400, 'call'],
    ['ACCESS_ERROR', 403, 'call'],
    ['NETWORK_ERROR', 0, 'moment'],
    ['INTERNAL_SERVER_ERROR', 500, 'moment'],
  ])('that ends in %s %i reaches as far as the %s', (code, status, reach) => {
    expect(toPortalError(failure(code, status), send).reach).toBe(reach);
  });
});

describe("the portal's words", () => {
  test('are kept for the person, and stay out of what may be logged', () => {
    const error = toPortalError(failure('CANCELED', 400, 'Вам нельзя писать'), send);
    expect(error.portalText).toBe('Вам нельзя писать');
    expect(error.message).not.toContain('писать');
  });

  test.each([
    failure('NETWORK_ERROR', 0, 'Network Error'),
    failure('JSSDK_UNKNOWN_ERROR', 0, 'Cannot destructure'),
    failure('ERR_BAD_RESPONSE', 502, 'Request failed with status code 502'),
    failure('0', 200, 'Internal error'),
  ])('are not those of the SDK: $message', (thrown) => {
    expect(toPortalError(thrown, send).portalText).toBe('');
  });

  test('an error that is one of ours passes through', () => {
    const error = new PortalError({ method: send, code: 'CANCELED', status: 400 });
    expect(toPortalError(error, 'batch')).toBe(error);
  });
});
