import type { Fault } from '../../portal/faults.ts';

/** How the sending of a poll ends under a fault. */
export type SendEnd =
  /** Certainly not carried out: the portal said so. */
  | 'refused'
  /** Not carried out, but the app cannot know. */
  | 'unclear'
  /** The portal is busy: the run pauses and goes on by itself. */
  | 'paused'
  /** Carried out, though no good answer came. */
  | 'done';

/** A way in which the portal fails, and what the app makes of it. */
export interface FaultRow {
  readonly name: string;
  readonly fault: Fault;
  /** How our message begins; null where a reading gets its answer at the second try. */
  readonly says: string | null;
  /** What a send is told where that is something else. */
  readonly refusal?: string;
  readonly send: SendEnd;
  /** It would refuse every chat alike, so the others are not even tried. */
  readonly isForAll?: true;
}

const SERVER = 'Something failed inside Bitrix24.';
const BUSY = 'Bitrix24 is getting too many requests at the moment.';
const OVERLOAD = 'Bitrix24 has paused this portal because of too much load.';
const REFUSED = 'Bitrix24 refused this.';
const TOKEN = 'Your sign-in to Bitrix24 has expired.';
const PLAN = 'The plan of this Bitrix24 does not include apps of this kind.';
const FORBIDDEN = 'You do not have the right to do this in Bitrix24.';
const SCOPE = 'Quorum lacks a permission it needs on this portal.';
const TOO_OLD = 'This Bitrix24 is too old for polls from apps.';
const OFFLINE = 'There is no connection to Bitrix24.';
const UNREADABLE = 'Bitrix24 sent a reply that Quorum cannot read.';

/** Refused with a status and a code (docs/frame.md, "System errors"). */
function coded(status: number, code: string, says: string, send: SendEnd = 'refused'): FaultRow {
  return { name: `${status} ${code}`, fault: { kind: 'status', status, code }, says, send };
}

function forAll(row: FaultRow): FaultRow {
  return { ...row, isForAll: true };
}

/** Every system error that a portal is known for, and every way a network has to fail. */
export const FAULTS: readonly FaultRow[] = [
  coded(500, 'INTERNAL_SERVER_ERROR', SERVER, 'unclear'),
  coded(500, 'ERROR_UNEXPECTED_ANSWER', SERVER, 'unclear'),
  forAll(coded(500, 'PORTAL_DELETED', SERVER)),
  coded(503, 'QUERY_LIMIT_EXCEEDED', BUSY, 'paused'),
  forAll(coded(503, 'OVERLOAD_LIMIT', OVERLOAD)),
  coded(429, 'OPERATION_TIME_LIMIT', BUSY, 'paused'),
  coded(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', REFUSED),
  coded(400, 'ERROR_BATCH_LENGTH_EXCEEDED', REFUSED),
  coded(400, 'INVALID_REQUEST', REFUSED),
  forAll(coded(401, 'NO_AUTH_FOUND', TOKEN)),
  // A plan without REST refuses everything; what not everybody may do, for want of a right.
  forAll({ ...coded(403, 'ACCESS_DENIED', PLAN), refusal: FORBIDDEN }),
  forAll(coded(403, 'INVALID_CREDENTIALS', FORBIDDEN)),
  forAll(coded(403, 'user_access_error', FORBIDDEN)),
  forAll(coded(403, 'insufficient_scope', SCOPE)),
  forAll(coded(404, 'ERROR_METHOD_NOT_FOUND', TOO_OLD)),
  forAll(coded(404, 'ERROR_MANIFEST_IS_NOT_AVAILABLE', TOO_OLD)),
  {
    name: '401 expired_token',
    fault: { kind: 'expired' },
    says: TOKEN,
    send: 'refused',
    isForAll: true,
  },
  {
    name: 'connection dropped before',
    fault: { kind: 'drop-before' },
    says: OFFLINE,
    send: 'unclear',
  },
  { name: 'connection dropped after', fault: { kind: 'drop-after' }, says: OFFLINE, send: 'done' },
  { name: 'no answer', fault: { kind: 'stall', times: 1 }, says: null, send: 'unclear' },
  {
    name: 'no answer, though carried out',
    fault: { kind: 'stall', at: 'end', times: 1 },
    says: null,
    send: 'done',
  },
  { name: 'HTML 502 of a proxy', fault: { kind: 'html' }, says: SERVER, send: 'unclear' },
  {
    name: 'HTML 502 of a proxy, though carried out',
    fault: { kind: 'html', executed: true },
    says: SERVER,
    send: 'done',
  },
  { name: '200 without time', fault: { kind: 'no-time' }, says: UNREADABLE, send: 'done' },
  { name: 'no CORS headers', fault: { kind: 'no-cors' }, says: OFFLINE, send: 'done' },
];
