import type { Method } from './methods.ts';

/** A call of a REST method that has not been made yet: what is asked, and how the answer is read. */
export interface Call<T> {
  readonly method: Method;
  readonly params: object;
  readonly parse: Parse<T>;
}

/** Reads the wire's `result`. What it throws makes the answer a PortalError `unreadable`. */
export type Parse<T> = (wire: unknown, beside: BesideResult) => T;

export interface BesideResult {
  /** The `total` that stands beside the result of a list; 0 where none does. */
  readonly total: number;
  /** `https://acme.bitrix24.com`: what relative addresses of the portal begin with. */
  readonly origin: string;
}
