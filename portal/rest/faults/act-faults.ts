import { setTimeout as sleep } from 'node:timers/promises';
import type { ActiveFault, Fault, Faults } from '../../faults.ts';
import { ConnectionCut } from './connection-cut.ts';
import { HtmlInstead } from './html-instead.ts';
import { checkRate, checkUsedUp } from '../limits/limits.ts';
import { RestError } from '../rest-error.ts';
import type { Wire } from '../wire/wire.ts';

interface Parts {
  readonly faults: Faults;
  readonly world: { readonly now: () => number };
}

/** Acts out what comes before a method, and notes what is to come after it. @throws RestError, ConnectionCut */
export async function actBefore(
  { faults, world }: Parts,
  wire: Wire,
  struck: readonly ActiveFault[],
): Promise<void> {
  await waitFor(faults, struck, 'start');
  for (const active of struck) {
    note(wire, active.fault);
    refuse(active, world.now());
  }
}

/** Waits for every fault that stops a call at this point. */
export async function waitFor(
  faults: Faults,
  struck: readonly ActiveFault[],
  point: 'start' | 'middle' | 'end',
): Promise<void> {
  for (const { id, fault } of struck) {
    if (fault.kind === 'slow' && point === 'start') await sleep(fault.milliseconds);
    if (fault.kind !== 'stall' || (fault.at ?? 'start') !== point) continue;
    const released = faults.released(id);
    await (fault.seconds === undefined ? released : Promise.race([released, sleep(fault.seconds * 1000)]));
  }
}

function note(wire: Wire, fault: Fault): void {
  if (fault.kind === 'drop-after') wire.cutAfter = true;
  if (fault.kind === 'no-time') wire.withoutTime = true;
  if (fault.kind === 'no-cors') wire.withoutCors = true;
  if (fault.kind === 'html' && fault.executed === true) wire.htmlStatus = fault.status ?? 502;
}

function refuse(active: ActiveFault, now: number): void {
  const { fault } = active;
  if (fault.kind === 'drop-before') throw new ConnectionCut();
  if (fault.kind === 'html' && fault.executed !== true) throw new HtmlInstead(fault.status ?? 502);
  if (fault.kind === 'status') throw new RestError(fault.status, fault.code, fault.text ?? fault.code);
  if (fault.kind === 'expired') {
    throw new RestError(401, 'expired_token', 'The access token provided has expired.');
  }
  if (fault.kind === 'rate-limit') checkRate(active, fault, now);
  if (fault.kind === 'operating-limit') checkUsedUp(active, fault, now);
}
