import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, PanelRight } from 'lucide-react';
import type { ChatPanel } from '../address.ts';
import { Avatar } from '../avatar.tsx';
import { plural } from '../format.ts';
import { portalQueries } from '../portal-queries.ts';
import { goTo } from '../use-address.ts';
import type { Viewing } from '../viewing.ts';
import { AppAtField } from './app-at-field.tsx';
import { ChatInformation } from './chat-information.tsx';
import { MessageBox } from './message-box.tsx';
import { MessageList } from './message-list.tsx';
import { useMarkRead } from './use-mark-read.ts';

interface ChatWindowProps {
  readonly viewing: Viewing;
  readonly dialogId: string;
  readonly panel: ChatPanel;
}

/** One chat: its head, its history, the box to write in, and its panel. */
export function ChatWindow({ viewing, dialogId, panel }: ChatWindowProps) {
  const { data: chat } = useQuery(portalQueries.chat(viewing, dialogId));
  useMarkRead(viewing.as, dialogId, chat);
  if (chat === undefined) return <section className="chat" aria-busy />;
  if (chat === null) return <p className="messenger__hint">This person does not see this chat</p>;

  const hasPanel = panel === 'info' || panel === 'app';
  const show = (next: ChatPanel): void => goTo({ kind: 'messenger', dialogId, panel: next });
  return (
    <>
      <section className="chat" aria-label={chat.title}>
        <header className="chat__head">
          <a className="icon-button chat__back" href="#/chat" aria-label="All chats">
            <ArrowLeft aria-hidden size={20} />
          </a>
          <Avatar name={chat.title} color={chat.color} photo={chat.photo} />
          <div className="chat__name">
            <h1 dir="auto">{chat.title}</h1>
            <p>
              {chat.kind} · {plural(chat.members, 'member', 'members')}
            </p>
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label="Chat information"
            aria-expanded={hasPanel}
            onClick={() => show(hasPanel ? 'none' : 'info')}
          >
            <PanelRight aria-hidden size={20} />
          </button>
        </header>
        <MessageList as={viewing.as} chat={chat} />
        {chat.closed === null && (
          <AppAtField
            viewing={viewing}
            dialogId={dialogId}
            placements={chat.placements}
            isOpen={panel === 'field'}
            onToggle={() => show(panel === 'field' ? 'none' : 'field')}
          />
        )}
        <MessageBox as={viewing.as} dialogId={dialogId} closed={chat.closed} />
      </section>
      {hasPanel && <ChatInformation chat={chat} viewing={viewing} panel={panel} show={show} />}
    </>
  );
}
