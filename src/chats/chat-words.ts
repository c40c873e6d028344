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

/** The line under a chat's title: what it is and how many are in it, or why it takes no poll. */
export function chatDetail({ kind, members, closed }: Chat): string {
  if (closed !== null) return closedText(closed);
  return members > 0 ? t('chats.detail', { kind: t(kinds[kind]), members }) : t(kinds[kind]);
}
