import { noted } from './failure-log.ts';
import { mayHaveRun, portalErrorKind, reachOf } from './portal-error-kind.ts';
import type { PortalErrorKind, Reach } from './portal-error-kind.ts';

/** A call that failed. Its `message` holds no word of users or of the portal, so that it may be logged. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly method: string;
  readonly kind: PortalErrorKind;
  /** The portal's or the SDK's code, '' when there is none. */
  readonly code: string;
  /** HTTP status, 0 when no answer came. */
  readonly status: number;
  /** The portal's own words in the user's language, to be shown as they are; may be ''. */
  readonly portalText: string;
  /** The portal may have carried the call out: look before repeating a write. */
  readonly unclear: boolean;
  /** What it tells of the calls after this one. */
  readonly reach: Reach;

  constructor(failure: { method: string; code: string; status: number; portalText?: string }) {
    const kind = portalErrorKind(failure.code, failure.status, failure.method);
    super(`${failure.method}: ${kind} (${failure.code || 'no code'}, ${failure.status})`);
    this.method = failure.method;
    this.kind = kind;
    this.code = failure.code;
    this.status = failure.status;
    this.portalText = failure.portalText ?? '';
    this.unclear = mayHaveRun(kind, failure.code, failure.status);
    this.reach = reachOf(kind, failure.code);
  }
}

/** What a failure means, whoever threw it: anything but a PortalError is `unknown`, without words of the portal. */
export function failureOf(error: unknown): Pick<PortalError, 'kind' | 'portalText'> {
  return error instanceof PortalError ? error : { kind: 'unknown', portalText: '' };
}

/** What `read` gives, or the PortalError it throws. */
export function orError<T>(read: () => T): T | PortalError {
  try {
    return read();
  } catch (error) {
    if (error instanceof PortalError) return error;
    throw error;
  }
}

/** For what may fail without anybody being told. Our own mistakes still throw. */
export function ignorePortalError(thrown: unknown): void {
  if (!(thrown instanceof PortalError)) throw thrown;
}

/** What the SDK threw, or put into a failed result, as a PortalError. Reads only code, status and words. */
export function toPortalError(thrown: unknown, method: string): PortalError {
  if (thrown instanceof PortalError) return thrown;
  const code = textOf(thrown, 'code');
  // A refresh of the token that found no answer hides behind the SDK's code for "anything else" (docs/frame.md).
  const hidden = code === 'JSSDK_UNKNOWN_ERROR' ? textOf(fieldOf(thrown, 'originalError'), 'code') : '';
  const status = Number(fieldOf(thrown, 'status')) || 0;
  const isPortalsOwn = status >= 400 || status === 200;
  return noted(
    new PortalError({
      method,
      code: hidden === 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT' ? hidden : code,
      status,
      portalText: isPortalsOwn && !code.startsWith('JSSDK_') ? portalWords(thrown) : '',
    }),
  );
}

/** An answer that is not what the platform promises. The call itself may well have been carried out. */
export function unreadable(method: string): PortalError {
  return noted(new PortalError({ method, code: 'JSSDK_UNKNOWN_ERROR', status: 0 }));
}

/**
 * What the SDK puts in place of an empty description is nobody's words: its own phrases, or `CANCELED (on
 * im.message.add)`. Newer portals leave most descriptions empty (docs/platform.md, 4.2).
 */
const FILLING =
  /^(?:Request failed with status code|Internal error|Some error in response$|\S+ \(on \S+\)$|\s*$)/u;

function portalWords(thrown: unknown): string {
  const words = textOf(thrown, 'message');
  return FILLING.test(words) ? '' : words;
}

function textOf(value: unknown, field: string): string {
  const found = fieldOf(value, field);
  return typeof found === 'string' ? found : '';
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
