import { closedText } from '../i18n/closed-text.ts';
import { t, type MessageId } from '../i18n/t.ts';
import type { Chat, ChatKind } from '../poll/chat.ts';

const kinds: Readonly<Record<ChatKind, MessageId>> = {
  group: 'chats.kind.group',
  open: 'chats.kind.open',
  general: 'chats.kind.general',
  channel: 'chats.kind.channel',
  collab: 'chats.kind.collab',
  project: 'chats.kind.project',
  task: 'chats.kind.task',
  calendar: 'chats.kind.calendar',
  mail: 'chats.kind.mail',
  crm: 'chats.kind.crm',
  call: 'chats.kind.call',
  other: 'chats.kind.other',
};

/** What sort of chat it is: `Group chat`. */
export function kindWords(kind: ChatKind): string {
  return t(kinds[kind]);
}

/**
 * The line under a chat's title where chats are chosen: what tells it from its namesakes, then what it is and how many
 * are in it, or why it takes no poll.
 * @param line of its namesakes; null without any
 */
export function chatDetail({ kind, members, closed }: Chat, line: string | null): string {
  const usual = closed === null ? detailOf(kind, members) : closedText(closed);
  if (line === null) return usual;
  const parts = [...new Set([...line.split(' · '), ...usual.split(' · ')])];
  return parts.join(' · ');
}

function detailOf(kind: ChatKind, members: number): string {
  return members > 0 ? t('chats.detail', { kind: kindWords(kind), members }) : kindWords(kind);
}
