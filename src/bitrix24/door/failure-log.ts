import type { PortalError } from './portal-error.ts';

/** A call that failed, as support needs it: nothing in it was written by a person or is a secret. */
export interface Failure extends Pick<PortalError, 'method' | 'kind' | 'code' | 'status'> {
  /** When it last failed, ms epoch. */
  readonly at: number;
  /** How often it has failed in this way. */
  readonly times: number;
}

const KEPT = 10;

let failures: readonly Failure[] = [];

/** The last ten different failures of this page, newest first. */
export function recentFailures(): readonly Failure[] {
  return failures;
}

/** Notes a failure for {@link recentFailures} and gives it back. */
export function noted(error: PortalError): PortalError {
  failures = withFailure(failures, error, Date.now());
  return error;
}

/** The log with one more failure. One that is there already is counted and moves to the front. */
export function withFailure(
  log: readonly Failure[],
  { method, kind, code, status }: Pick<PortalError, 'method' | 'kind' | 'code' | 'status'>,
  at: number,
): readonly Failure[] {
  const isSame = (each: Failure): boolean =>
    each.method === method && each.kind === kind && each.code === code && each.status === status;
  const times = (log.find(isSame)?.times ?? 0) + 1;
  const others = log.filter((each) => !isSame(each));
  return [{ method, kind, code, status, at, times }, ...others].slice(0, KEPT);
}
