import type { Fault } from '../../faults.ts';

/** One way to fail, and whom it may strike: calls of any method, of one that must be named, or what it names itself. */
export interface FaultChoice {
  readonly name: string;
  readonly fault: Fault;
  readonly strikes: 'any method' | 'a named method' | 'its own';
}

export interface FaultGroup {
  readonly name: string;
  readonly choices: readonly FaultChoice[];
}

/** What the person at the drawer adds to a choice. */
export interface Aim {
  /** '' = every method. */
  readonly method: string;
  /** How many calls; null = until it is switched off. */
  readonly times: number | null;
}

/** Every error that Bitrix24 documents for all of REST, and 404 for a method that a portal lacks (docs/platform.md, 4.3). */
const SYSTEM_ERRORS: readonly (readonly [status: number, code: string])[] = [
  [503, 'QUERY_LIMIT_EXCEEDED'],
  [503, 'OVERLOAD_LIMIT'],
  [500, 'INTERNAL_SERVER_ERROR'],
  [500, 'ERROR_UNEXPECTED_ANSWER'],
  [500, 'PORTAL_DELETED'],
  [405, 'ERROR_BATCH_METHOD_NOT_ALLOWED'],
  [400, 'ERROR_BATCH_LENGTH_EXCEEDED'],
  [400, 'INVALID_REQUEST'],
  [401, 'NO_AUTH_FOUND'],
  [403, 'ACCESS_DENIED'],
  [403, 'INVALID_CREDENTIALS'],
  [403, 'insufficient_scope'],
  [403, 'user_access_error'],
  [404, 'ERROR_METHOD_NOT_FOUND'],
  [404, 'ERROR_MANIFEST_IS_NOT_AVAILABLE'],
];

/** Every fault of docs/frame.md, 6.1, and those that only a poll or a frame can suffer. */
export const FAULT_GROUPS: readonly FaultGroup[] = [
  {
    name: 'On the way',
    choices: [
      any('Latency of 1 second', { kind: 'slow', milliseconds: 1000 }),
      any('Latency of 5 seconds', { kind: 'slow', milliseconds: 5000 }),
      any('Connection cut', { kind: 'drop-before' }),
      any('Connection cut, though carried out', { kind: 'drop-after' }),
      any('No answer for 30 seconds', { kind: 'stall', seconds: 30 }),
      any('No answer for 30 seconds, though carried out', { kind: 'stall', seconds: 30, at: 'end' }),
      any('HTML 502 of a proxy', { kind: 'html' }),
      any('HTML 502, though carried out', { kind: 'html', executed: true }),
      any('200 without time', { kind: 'no-time' }),
      any('No CORS headers', { kind: 'no-cors' }),
    ],
  },
  {
    name: 'Refusals',
    choices: [
      ...SYSTEM_ERRORS.map(([status, code]) => any(`${status} ${code}`, { kind: 'status', status, code })),
      any('401 expired_token', { kind: 'expired' }),
      any('503 beyond 2 requests a second', { kind: 'rate-limit', burst: 2 }),
      {
        name: '429 OPERATION_TIME_LIMIT',
        fault: { kind: 'operating-limit', method: '' },
        strikes: 'a named method',
      },
    ],
  },
  {
    name: 'When a poll is sent',
    choices: [
      own('The messenger refuses', { kind: 'refuse' }),
      own('Anonymity is lost', { kind: 'lose-anonymity' }),
      own('Dies half-way', { kind: 'unfinished' }),
      own('Half-way for 30 seconds', {
        kind: 'stall',
        seconds: 30,
        at: 'middle',
        method: 'vote.Integration.Im.send',
      }),
    ],
  },
  {
    name: "When a chat's history is read",
    choices: [
      own('No message has parameters', { kind: 'no-params' }),
      own('Only documented parameters', { kind: 'no-params', documented: true }),
    ],
  },
  {
    name: 'In the frame',
    choices: [
      own('The handshake is not answered', { kind: 'stall', method: 'getInitData' }),
      own('A new token is refused', { kind: 'expired', method: 'refreshAuth' }),
      own('A new token is not answered', { kind: 'stall', method: 'refreshAuth' }),
    ],
  },
];

/** The fault of a choice, aimed; null where a method must be named first. */
export function aimed({ fault, strikes }: FaultChoice, { method, times }: Aim): Fault | null {
  const counted = times === null ? fault : { ...fault, times };
  if (strikes === 'its own') return counted;
  if (method !== '') return { ...counted, method };
  return strikes === 'any method' ? counted : null;
}

/** Whether two faults are one switch: alike in all but how many calls they strike. */
export function isSameFault(one: Fault, other: Fault): boolean {
  return switchOf(one) === switchOf(other);
}

function switchOf(fault: Fault): string {
  const said = Object.entries(fault).filter(([name, value]) => name !== 'times' && value !== undefined);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function any(name: string, fault: Fault): FaultChoice {
  return { name, fault, strikes: 'any method' };
}

function own(name: string, fault: Fault): FaultChoice {
  return { name, fault, strikes: 'its own' };
}
