import type { ChatKind, Closed } from '../../poll/chat.ts';

/** The types of chat in which Bitrix24's own clients offer polls (docs/platform.md); all others are `other`. */
const KINDS: ReadonlyMap<string, ChatKind> = new Map([
  ['chat', 'group'],
  ['open', 'open'],
  ['general', 'general'],
  ['channel', 'channel'],
  ['openChannel', 'channel'],
  ['generalChannel', 'channel'],
  ['collab', 'collab'],
  ['sonetGroup', 'project'],
  ['tasks', 'task'],
  ['tasksTask', 'task'],
  ['calendar', 'calendar'],
  ['mail', 'mail'],
  ['crm', 'crm'],
  ['call', 'call'],
]);

/** From nobody to the owner; `none` is above them all: nobody may. */
const RANKS: readonly string[] = ['guest', 'member', 'manager', 'owner', 'none'];

/** What the rules need of a chat. */
export interface PostingRules {
  readonly type: string;
  readonly role: string;
  readonly text_field_enabled?: boolean | undefined;
  readonly permissions?: { readonly manage_messages: string; readonly can_post: string } | undefined;
  readonly restrictions?: { readonly send?: boolean | undefined } | undefined;
}

export function chatKind(type: string): ChatKind {
  return KINDS.get(type) ?? 'other';
}

/** Why I may not post a poll there, or null. The portal's refusal stays the last word. */
export function closedReason(chat: PostingRules, kind: ChatKind): Closed | null {
  if (chat.type === 'private') return 'private';
  if (kind === 'other') return 'unsupported';
  if (chat.text_field_enabled === false) return 'text-field-off';
  if (kind === 'general' && chat.restrictions?.send === false) return 'no-right';
  const lowest = rankOf(chat.permissions?.manage_messages || chat.permissions?.can_post || 'guest');
  const mine = rankOf(chat.role || 'member');
  if (mine >= lowest) return null;
  const wouldJoiningDo = mine < rankOf('member') && lowest <= rankOf('member');
  return wouldJoiningDo ? 'not-joined' : 'no-right';
}

/** A role we do not know is taken for a member's. */
function rankOf(role: string): number {
  const rank = RANKS.indexOf(role.toLowerCase());
  return rank === -1 ? RANKS.indexOf('member') : rank;
}
