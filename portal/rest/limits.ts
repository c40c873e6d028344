import type { ActiveFault, Fault } from '../faults.ts';
import { RestError } from './rest-error.ts';

const BURST = 50;
const PER_SECOND = 2;
const OPERATING_SECONDS = 600;

/** Calls in the bucket of a rate limit, and when it was looked at, ms. */
interface Bucket {
  readonly calls: number;
  readonly at: number;
}

const buckets = new WeakMap<ActiveFault, Bucket>();

/** Everybody behind one address shares one leaky bucket. @throws RestError 503 once it is full. */
export function checkRate(
  active: ActiveFault,
  fault: Extract<Fault, { kind: 'rate-limit' }>,
  now: number,
): void {
  const bucket = buckets.get(active) ?? { calls: 0, at: now };
  const drained = ((now - bucket.at) / 1000) * (fault.perSecond ?? PER_SECOND);
  const calls = Math.max(0, bucket.calls - drained) + 1;
  if (calls > (fault.burst ?? BURST)) {
    buckets.set(active, { calls: calls - 1, at: now });
    throw new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests');
  }
  buckets.set(active, { calls, at: now });
}

/** The time a method may use in ten minutes is used up. @throws RestError 429 until the time is over. */
export function checkOperating(
  { since }: ActiveFault,
  fault: Extract<Fault, { kind: 'operating-limit' }>,
  now: number,
): void {
  if (now - since >= (fault.seconds ?? OPERATING_SECONDS) * 1000) return;
  throw new RestError(429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.');
}
