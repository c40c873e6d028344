import { useEffect } from 'react';
import type { ChatView } from '../../doors/page-wire.ts';
import { write } from '../wire.ts';

/** Who has a chat before his eyes has read it, up to its last message. */
export function useMarkRead(as: number, dialogId: string, chat: ChatView | null | undefined): void {
  const lastId = chat?.messages.at(-1)?.id;
  useEffect(() => {
    if (lastId !== undefined) void write(`/_page/chats/${encodeURIComponent(dialogId)}/read?as=${as}`);
  }, [as, dialogId, lastId]);
}
