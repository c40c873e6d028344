const SEND = 'vote.Integration.Im.send';

/** A fault as /_portal/faults takes it; all its ways are listed in portal/faults.ts. */
export interface WishedFault {
  readonly kind: string;
  readonly method?: string;
  readonly milliseconds?: number;
  readonly status?: number;
  readonly code?: string;
  readonly at?: 'start' | 'middle' | 'end';
}

export interface FaultChoice {
  readonly name: string;
  readonly fault: WishedFault;
}

/** The faults one wants to see by hand. */
export const FAULT_CHOICES: readonly FaultChoice[] = [
  { name: 'Latency of 1 second', fault: { kind: 'slow', milliseconds: 1000 } },
  { name: 'Latency of 5 seconds', fault: { kind: 'slow', milliseconds: 5000 } },
  { name: 'Connection drops', fault: { kind: 'drop-before' } },
  { name: 'Send: drops after storing', fault: { kind: 'drop-after', method: SEND } },
  { name: 'Send: no answer, though stored', fault: { kind: 'stall', at: 'end', method: SEND } },
  { name: 'Send: the messenger refuses', fault: { kind: 'refuse' } },
  { name: 'Send: anonymity is lost', fault: { kind: 'lose-anonymity' } },
  { name: 'Too many requests (503)', fault: { kind: 'status', status: 503, code: 'QUERY_LIMIT_EXCEEDED' } },
  { name: 'Portal is broken (500)', fault: { kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR' } },
  { name: 'Proxy answers in HTML', fault: { kind: 'html' } },
  { name: 'Answers without time', fault: { kind: 'no-time' } },
  { name: 'Answers without CORS', fault: { kind: 'no-cors' } },
  { name: 'Limit of 2 requests a second', fault: { kind: 'rate-limit' } },
  { name: 'No new token', fault: { kind: 'stall', method: 'refreshAuth' } },
  { name: 'Silent handshake', fault: { kind: 'stall', method: 'getInitData' } },
];

/** Two faults are one switch when they agree in all that a choice can say. */
export function isSameFault(one: WishedFault, other: WishedFault): boolean {
  return (
    one.kind === other.kind &&
    one.method === other.method &&
    one.milliseconds === other.milliseconds &&
    one.status === other.status &&
    one.code === other.code &&
    one.at === other.at
  );
}
