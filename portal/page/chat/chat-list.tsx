import { useQuery } from '@tanstack/react-query';
import { Pin, Search } from 'lucide-react';
import { useState } from 'react';
import type { ChatRow } from '../../doors/page-wire.ts';
import { Avatar } from '../avatar.tsx';
import { shortDate } from '../format.ts';
import { portalQueries } from '../portal-queries.ts';
import { goTo } from '../use-address.ts';

/** The viewer's chats in the portal's order, filtered by what is typed. */
export function ChatList({
  as,
  openDialogId,
}: {
  readonly as: number;
  readonly openDialogId: string | null;
}) {
  const { data: chats = [] } = useQuery(portalQueries.chats(as));
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const found = chats.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
  return (
    <aside className="chat-list">
      <label className="chat-list__search">
        <Search aria-hidden size={16} />
        <input
          type="search"
          aria-label="Search chats"
          placeholder="Find a chat"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <ul className="chat-list__rows" aria-label="Chats">
        {found.map((chat) => (
          <li key={chat.dialogId}>
            <ChatButton chat={chat} isOpen={chat.dialogId === openDialogId} />
          </li>
        ))}
      </ul>
      {found.length === 0 && wanted !== '' && <p className="chat-list__none">No chat is called that</p>}
    </aside>
  );
}

function ChatButton({ chat, isOpen }: { readonly chat: ChatRow; readonly isOpen: boolean }) {
  const { dialogId, title, kind, color, photo, unread, pinned, lastText, lastAt } = chat;
  return (
    <button
      type="button"
      className="chat-row"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => goTo({ kind: 'messenger', dialogId, panel: 'none' })}
    >
      <Avatar name={title} color={color} photo={photo} />
      <span className="chat-row__title" dir="auto">
        {title}
      </span>
      <span className="chat-row__time">{lastAt === 0 ? '' : shortDate(lastAt)}</span>
      <span className="chat-row__last" dir="auto">
        {lastText || kind}
      </span>
      {unread > 0 ? (
        <span className="chat-row__unread" aria-label={`${unread} unread`} role="img">
          {unread}
        </span>
      ) : (
        pinned && <Pin className="chat-row__pin" aria-hidden size={14} />
      )}
    </button>
  );
}
