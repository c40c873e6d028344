import type { PortalErrorKind } from '../bitrix24/door/portal-error-kind.ts';
import { t, type MessageId } from './t.ts';

/** One for each kind; the compiler misses any that is left out. */
export const TEXTS: Readonly<Record<PortalErrorKind, MessageId>> = {
  offline: 'error.offline',
  timeout: 'error.timeout',
  busy: 'error.busy',
  overload: 'error.overload',
  token: 'error.token',
  forbidden: 'error.forbidden',
  'no-access': 'error.noAccess',
  scope: 'error.scope',
  'not-found': 'error.notFound',
  'no-method': 'error.noMethod',
  muted: 'error.muted',
  stopped: 'error.stopped',
  refused: 'error.refused',
  duplicate: 'error.duplicate',
  plan: 'error.plan',
  server: 'error.server',
  unreadable: 'error.unreadable',
  unknown: 'error.unknown',
};
const BY_KIND: ReadonlyMap<string, MessageId> = new Map(Object.entries(TEXTS));

/**
 * What a portal's refusal means to a person: what happened, that nothing is lost, what to press.
 * @param kind a PortalErrorKind, or one that an older version has stored: what is not known reads as 'unknown'
 * @param portalText the portal's own words, in the user's language; quoted after ours, may be ''
 */
export function portalErrorText(kind: string, portalText: string): string {
  const ours = t(BY_KIND.get(kind) ?? 'error.unknown');
  const theirs = portalText.trim();
  return theirs === '' ? ours : t('error.quoted', { ours, theirs });
}
