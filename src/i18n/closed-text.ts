import type { Closed } from '../poll/chat.ts';
import { t, type MessageId } from './t.ts';

const reasons: Readonly<Record<Closed, MessageId>> = {
  'no-right': 'chats.closed.noRight',
  'text-field-off': 'chats.closed.textFieldOff',
  'not-joined': 'chats.closed.notJoined',
  private: 'chats.closed.private',
  unsupported: 'chats.closed.unsupported',
};

/** Why a chat takes no poll, in a few words. */
export function closedText(closed: Closed): string {
  return t(reasons[closed]);
}
