import type { ActiveFault, Fault } from '../../faults.ts';
import { PLANS, type Plan } from '../../plan.ts';
import type { Operating } from '../answer.ts';
import { createBucket, type Bucket } from './leaky-bucket.ts';
import { createOperatingTime, type OperatingTime } from './operating-time.ts';
import { RestError } from '../rest-error.ts';

export interface Limits {
  /** Counts a request; a batch is one. @throws RestError 503 when too many came from this address. */
  admit(source: string): void;
  /** @throws RestError 429 while the method has no operating time left. */
  checkOperating(method: string): void;
  /** Adds what a method has worked, ms. */
  spend(method: string, milliseconds: number): void;
  /** What `time` tells of a method; null where nothing is measured. */
  operatingOf(method: string): Operating | null;
}

interface LimitsParts {
  readonly plan: Plan;
  readonly now: () => number;
  /** Whether there is an operating time at all; a company's own server has none (docs/platform.md, 4.1). */
  readonly isMeasured: () => boolean;
}

/** One portal's limits: everybody behind one address shares a bucket, every method has a time of its own. */
export function createLimits({ plan, now, isMeasured }: LimitsParts): Limits {
  const buckets = new Map<string, Bucket>();
  const times = new Map<string, OperatingTime>();

  function timeOf(method: string): OperatingTime {
    const name = method.toLowerCase();
    const known = times.get(name) ?? createOperatingTime();
    times.set(name, known);
    return known;
  }

  return {
    admit(source) {
      const bucket = buckets.get(source) ?? createBucket(plan);
      buckets.set(source, bucket);
      if (!bucket.pour(now())) throw tooMany();
    },
    checkOperating(method) {
      if (isMeasured() && timeOf(method).used(now()) >= plan.operatingSeconds) throw outOfTime();
    },
    spend: (method, milliseconds) => timeOf(method).spend(now(), milliseconds / 1000),
    operatingOf(method) {
      if (!isMeasured()) return null;
      return { used: timeOf(method).used(now()), resetsAt: timeOf(method).resetsAt(now()) };
    },
  };
}

const ofFaults = new WeakMap<ActiveFault, Bucket>();

/** A bucket of a fault's own, smaller than the portal's. @throws RestError 503 once it is full. */
export function checkRate(
  active: ActiveFault,
  { burst, perSecond }: Extract<Fault, { kind: 'rate-limit' }>,
  now: number,
): void {
  const size = { burst: burst ?? PLANS.normal.burst, perSecond: perSecond ?? PLANS.normal.perSecond };
  const bucket = ofFaults.get(active) ?? createBucket(size);
  ofFaults.set(active, bucket);
  if (!bucket.pour(now)) throw tooMany();
}

/** As if the method had used up its time just now. @throws RestError 429 until the fault's seconds are over. */
export function checkUsedUp(
  { since }: ActiveFault,
  { seconds = 600 }: Extract<Fault, { kind: 'operating-limit' }>,
  now: number,
): void {
  if (now - since < seconds * 1000) throw outOfTime();
}

function tooMany(): RestError {
  return new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests');
}

function outOfTime(): RestError {
  return new RestError(429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.');
}
