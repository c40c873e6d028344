import type { B24Frame } from '@bitrix24/b24jssdk';
import { createBeacon } from './beacon.ts';
import type { Beacon } from './beacon.ts';
import { createFormPost } from './form-post.ts';
import type { FormPost } from './form-post.ts';
import { createFrame } from './frame.ts';
import { keepTokenFresh } from './fresh-token.ts';
import type { Frame } from './frame.ts';
import { placementOf } from './placement.ts';
import type { Placement } from './placement.ts';
import { createRequest } from './request.ts';
import type { PortalRequest } from './request.ts';

/** The open connection to one portal, for the page's whole life. */
export interface Session {
  /** The user's language as Bitrix24 codes it (`la` is Spanish), not BCP 47. */
  readonly lang: string;
  readonly placement: Placement;
  /** Names the portal whatever its address. */
  readonly memberId: string;
  /** The portal's address: `https://acme.bitrix24.com`. */
  readonly origin: string;
  readonly isAdmin: boolean;
  /** The portal waits for the installer to say that it is done. */
  readonly isInstalling: boolean;
  readonly request: PortalRequest;
  readonly beacon: Beacon;
  readonly formPost: FormPost;
  readonly frame: Frame;
}

/** Why there is no session: the page is not inside Bitrix24, or the page around it does not answer. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  readonly reason: 'outside' | 'silent';

  constructor(reason: 'outside' | 'silent') {
    super(`No session: ${reason}`);
    this.reason = reason;
  }
}

const HANDSHAKE_TIMEOUT = 8_000;
const RELOADED_MARK = '#reloaded';

let opening: Promise<Session> | null = null;

/**
 * The session; the first call starts the handshake, every later one gets the same promise.
 * When nobody answers within 8 s the frame reloads itself once; after that it rejects with SessionError.
 */
export function openSession(): Promise<Session> {
  if (!opening) {
    opening = open();
    // Who asks for the session hears of its failure; that nobody has asked yet is no unhandled rejection.
    opening.catch(() => {});
  }
  return opening;
}

async function open(): Promise<Session> {
  if (!isInsidePortal()) throw new SessionError('outside');
  const session = await Promise.race([handshake(), silence()]).catch(() => null);
  if (session) return session;
  if (location.hash === RELOADED_MARK) throw new SessionError('silent');
  reloadOnce();
  return new Promise(() => {});
}

/** The portal names the frame `DOMAIN|PROTOCOL|APP_SID`; a page of its own with such a name would wait for itself. */
function isInsidePortal(): boolean {
  const [domain, , appSid] = window.name.split('|');
  return Boolean(domain) && Boolean(appSid) && window.parent !== window;
}

/** Null when the portal answered without a token. */
async function handshake(): Promise<Session | null> {
  const { connect } = await import('./connect.ts');
  return sessionOf(await connect());
}

function sessionOf(b24: B24Frame): Session | null {
  const auth = b24.auth.getAuthData();
  if (!auth) return null;
  keepTokenFresh(b24.auth);
  return {
    lang: b24.getLang(),
    placement: placementOf(b24.placement.title, b24.placement.options),
    memberId: auth.member_id,
    origin: b24.getTargetOrigin(),
    isAdmin: b24.auth.isAdmin,
    isInstalling: b24.isInstallMode,
    request: createRequest(b24),
    beacon: createBeacon(b24),
    formPost: createFormPost(b24),
    frame: createFrame(b24),
  };
}

function silence(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, HANDSHAKE_TIMEOUT, null);
  });
}

/** The mark goes into the hash: after history.replaceState the browser would forget the POST that opened the frame. */
function reloadOnce(): void {
  location.hash = RELOADED_MARK;
  location.reload();
}
