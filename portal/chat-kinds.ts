import type { Chat } from './world/records/chat.ts';
import { isPrivate } from './world/chats.ts';

const NAMES: Readonly<Record<string, string>> = {
  chat: 'Group chat',
  open: 'Open chat',
  general: 'General chat',
  channel: 'Channel',
  openChannel: 'Open channel',
  generalChannel: 'General channel',
  collab: 'Collab',
  sonetGroup: 'Project',
  tasks: 'Task',
  tasksTask: 'Task',
  calendar: 'Calendar',
  mail: 'Mail',
  crm: 'CRM',
  call: 'Call',
  lines: 'Open line',
  copilot: 'CoPilot',
  comment: 'Comments',
  videoconf: 'Video conference',
  announcement: 'Announcements',
};

/** What the chat list calls a chat of this kind. */
export function kindName(chat: Chat): string {
  if (isPrivate(chat)) return chat.members.size < 2 ? 'Notes' : 'Private chat';
  return NAMES[chat.type] ?? 'Chat';
}

/** How a placement's `context` option sorts chats (docs/platform.md). */
export function placementContextOf(chat: Chat): 'USER' | 'LINES' | 'CRM' | 'CHAT' {
  if (isPrivate(chat)) return 'USER';
  if (chat.messageType === 'L') return 'LINES';
  return chat.type === 'crm' ? 'CRM' : 'CHAT';
}
