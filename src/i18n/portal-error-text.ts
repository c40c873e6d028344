import { t, type MessageId } from './t.ts';

const texts: ReadonlyMap<string, MessageId> = new Map<string, MessageId>([
  ['offline', 'error.offline'],
  ['timeout', 'error.timeout'],
  ['busy', 'error.busy'],
  ['overload', 'error.overload'],
  ['token', 'error.token'],
  ['forbidden', 'error.forbidden'],
  ['no-access', 'error.noAccess'],
  ['scope', 'error.scope'],
  ['not-found', 'error.notFound'],
  ['no-method', 'error.noMethod'],
  ['refused', 'error.refused'],
  ['duplicate', 'error.duplicate'],
  ['plan', 'error.plan'],
  ['server', 'error.server'],
  ['unreadable', 'error.unreadable'],
  ['unknown', 'error.unknown'],
]);

/**
 * What a portal's refusal means to a person: what happened, that nothing is lost, what to press.
 * @param kind a PortalErrorKind (src/bitrix24/door/portal-error.ts); one that is not known reads as 'unknown'
 * @param portalText the portal's own words, in the user's language; quoted after ours, may be ''
 */
export function portalErrorText(kind: string, portalText: string): string {
  const ours = t(texts.get(kind) ?? 'error.unknown');
  const theirs = portalText.trim();
  return theirs === '' ? ours : t('error.quoted', { ours, theirs });
}
