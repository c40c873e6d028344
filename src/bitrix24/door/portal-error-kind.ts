/**
 * How far a failure reaches. `busy`: later the call works. `portal`: it fails alike in every chat. `moment`: it may work at
 * any time. `call`: it is refused here, and may be allowed elsewhere.
 */
export type Reach = 'busy' | 'portal' | 'moment' | 'call';

/** What a kind of failure means for what may be done next. */
interface Failing {
  /** What heals it: a moment, more time, a reload of the page, another call than this one, or nothing that we can do. */
  readonly healedBy: 'moment' | 'time' | 'reload' | 'change' | 'nothing';
  /** The call may have been carried out all the same: a write must be looked for before it is repeated. */
  readonly mayHaveRun?: true;
  /** The portal has answered this person about this poll: the same press would meet the same answer. */
  readonly isDecision?: true;
  /** What it tells of the same call in other chats, unless its code tells more (reachOf). */
  readonly reach: Reach;
}

/** Every way the portal fails us, as far as a person has to act differently. */
const KINDS = {
  /** No connection. */
  offline: { healedBy: 'moment', mayHaveRun: true, reach: 'moment' },
  timeout: { healedBy: 'moment', mayHaveRun: true, reach: 'moment' },
  /** Too many requests. */
  busy: { healedBy: 'moment', reach: 'busy' },
  /** Bitrix24 has blocked the portal for its load. */
  overload: { healedBy: 'time', reach: 'portal' },
  /** The token is lost for good. */
  token: { healedBy: 'reload', reach: 'portal' },
  /** This person may not do this. */
  forbidden: { healedBy: 'nothing', isDecision: true, reach: 'call' },
  /** This person may not see this chat or poll. */
  'no-access': { healedBy: 'nothing', isDecision: true, reach: 'call' },
  /** The app lacks a permission. */
  scope: { healedBy: 'nothing', reach: 'portal' },
  'not-found': { healedBy: 'nothing', isDecision: true, reach: 'call' },
  /** The portal is too old for this method. */
  'no-method': { healedBy: 'nothing', reach: 'portal' },
  /** Writing is turned off in the chat, for everybody. */
  muted: { healedBy: 'change', isDecision: true, reach: 'call' },
  /** A rule of the company's, or another app, stopped the message. */
  stopped: { healedBy: 'change', isDecision: true, reach: 'call' },
  /** The portal said no in its own words, or in none. */
  refused: { healedBy: 'change', isDecision: true, reach: 'call' },
  /** The same template id is being, or has been, sent already. */
  duplicate: { healedBy: 'change', mayHaveRun: true, reach: 'moment' },
  /** The portal's plan has no REST. */
  plan: { healedBy: 'nothing', reach: 'portal' },
  server: { healedBy: 'moment', mayHaveRun: true, reach: 'moment' },
  /** An answer came that is not what the platform promises. */
  unreadable: { healedBy: 'time', mayHaveRun: true, reach: 'moment' },
  unknown: { healedBy: 'time', mayHaveRun: true, reach: 'moment' },
} as const satisfies Record<string, Failing>;

export type PortalErrorKind = keyof typeof KINDS;

/** What the kind means for what may be done next. */
export function failing(kind: PortalErrorKind): Failing {
  return KINDS[kind];
}

/** The kinds by the portal's codes; texts come in the user's language and are never looked at (docs/platform.md). */
const KIND_OF_CODE: ReadonlyMap<string, PortalErrorKind> = new Map([
  ['NETWORK_ERROR', 'offline'],
  ['REQUEST_TIMEOUT', 'timeout'],
  ['QUERY_LIMIT_EXCEEDED', 'busy'],
  ['OPERATION_TIME_LIMIT', 'busy'],
  ['OVERLOAD_LIMIT', 'overload'],
  ['NO_AUTH_FOUND', 'token'],
  ['expired_token', 'token'],
  ['invalid_token', 'token'],
  ['JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', 'token'],
  ['CANCELED', 'forbidden'],
  ['CANT_EDIT_MESSAGE', 'forbidden'],
  ['INVALID_CREDENTIALS', 'forbidden'],
  ['METHOD_CONFIRM_DENIED', 'forbidden'],
  ['METHOD_CONFIRM_WAITING', 'forbidden'],
  ['WRONG_AUTH_TYPE', 'forbidden'],
  ['allowed_only_intranet_user', 'forbidden'],
  ['user_access_error', 'forbidden'],
  ['ERROR_NO_ACCESS', 'forbidden'],
  ['ACCESS_ERROR', 'no-access'],
  ['REPLY_ACCESS_ERROR', 'no-access'],
  ['ATTACH_READ_ACCESS_DENIED', 'no-access'],
  ['insufficient_scope', 'scope'],
  ['ATTACH_NOT_FOUND', 'not-found'],
  ['CHAT_ID', 'not-found'],
  ['USER_NOT_FOUND', 'not-found'],
  ['ERROR_ENTITY_NOT_FOUND', 'not-found'],
  ['MESSAGE_ID_ERROR', 'not-found'],
  ['NOT_FOUND', 'not-found'],
  ['ERROR_METHOD_NOT_FOUND', 'no-method'],
  ['TEXT_FIELD_DISABLED', 'muted'],
  ['ERROR_FROM_OTHER_MODULE', 'stopped'],
  ['MESSAGE_DUPLICATED_BY_UUID', 'duplicate'],
  ['ACCESS_DENIED', 'forbidden'],
  ['PAYMENT_REQUIRED', 'plan'],
  ['PORTAL_DELETED', 'server'],
  ['INTERNAL_SERVER_ERROR', 'server'],
  ['ERROR_UNEXPECTED_ANSWER', 'server'],
  ['JSSDK_UNKNOWN_ERROR', 'unreadable'],
  ['JSSDK_INTERACTION_BATCH_STRATEGY_V2_EMPTY_COMMAND_RESPONSE', 'unreadable'],
]);

const KIND_OF_STATUS: ReadonlyMap<number, PortalErrorKind> = new Map([
  [401, 'token'],
  [403, 'forbidden'],
  [404, 'no-method'],
  [408, 'timeout'],
  [429, 'busy'],
  [503, 'busy'],
]);

/** What becomes of the code "0": of a call, and inside a batch. */
const NAMELESS = new Set(['0', '', 'ERR_BAD_REQUEST', 'JSSDK_RESPONSE_ERROR']);

/**
 * What everybody may call: only a plan without REST refuses these with ACCESS_DENIED (docs/platform.md, 6.2). Our batches
 * are turned away as a whole in the same way; a command inside one is refused by its own name.
 */
const FOR_EVERYBODY =
  /^(?:batch|profile|scope|app\.info|method\.get|im\.recent\.list|im\.search\.chat\.list)$/;

const FOR_AUTHORS = /^vote\.AttachedVote\.(?:stop|resume)$/;

/** Codes with which the portal turns a call away before it runs it, whatever the status. */
const TURNED_AWAY = new Set([
  'QUERY_LIMIT_EXCEEDED',
  'OPERATION_TIME_LIMIT',
  'OVERLOAD_LIMIT',
  'PORTAL_DELETED',
]);

/**
 * The kind of a failed call, from the portal's code, the HTTP status and the method alone.
 * A controller of `vote.*` gives its refusals the code "0", which the SDK calls ERR_BAD_REQUEST; the getters of
 * `vote.AttachedVote` have only one such refusal: no access to the chat.
 */
export function portalErrorKind(code: string, status: number, method: string): PortalErrorKind {
  if (code === 'ACCESS_DENIED' && FOR_EVERYBODY.test(method)) return 'plan';
  // Who writes to a chat has read it: in the general chat this is the right to post (docs/platform.md, 2.7).
  if (code === 'ACCESS_ERROR' && method === 'im.message.add') return 'forbidden';
  const named = KIND_OF_CODE.get(code);
  if (named) return named;
  const isNameless = NAMELESS.has(code) && (status === 400 || status === 200);
  // Acts of a poll's author; of a vote it is a poll that takes none at the moment (docs/platform.md, 1.9).
  if (code === '403' && FOR_AUTHORS.test(method)) return 'forbidden';
  if (isNameless && method.startsWith('vote.AttachedVote.')) return 'no-access';
  const byStatus = KIND_OF_STATUS.get(status);
  if (byStatus) return byStatus;
  if (status >= 500) return 'server';
  return status >= 200 ? 'refused' : 'unknown';
}

/** True when a failed call may have been carried out: a write must be looked for before it is repeated. */
export function mayHaveRun(kind: PortalErrorKind, code: string, status: number): boolean {
  if (TURNED_AWAY.has(code)) return false;
  return failing(kind).mayHaveRun === true || status >= 500;
}

/** Rights to a method, and the end of a portal; a chat's own refusals have codes of their own (docs/platform.md, 4.3). */
const OF_THE_PORTAL = new Set([
  'ACCESS_DENIED',
  'INVALID_CREDENTIALS',
  'METHOD_CONFIRM_DENIED',
  'METHOD_CONFIRM_WAITING',
  'PORTAL_DELETED',
  'WRONG_AUTH_TYPE',
  'allowed_only_intranet_user',
  'user_access_error',
]);

/** How far a failure reaches, from its kind and the portal's code. */
export function reachOf(kind: PortalErrorKind, code: string): Reach {
  return OF_THE_PORTAL.has(code) ? 'portal' : failing(kind).reach;
}
