import { MessagesSquare } from 'lucide-react';
import type { ChatPanel } from '../address.ts';
import type { Viewing } from '../viewing.ts';
import { ChatList } from './chat-list.tsx';
import { ChatWindow } from './chat-window.tsx';
import './chat-panel.css';
import './messages.css';
import './messenger.css';

interface MessengerProps {
  readonly viewing: Viewing;
  readonly dialogId: string | null;
  readonly panel: ChatPanel;
}

/** Chats on the left, the one that is open beside them. A narrow page shows one of the two. */
export function Messenger({ viewing, dialogId, panel }: MessengerProps) {
  return (
    <main className="messenger" data-open={dialogId !== null}>
      <ChatList as={viewing.as} openDialogId={dialogId} />
      {dialogId === null ? (
        <div className="messenger__hint">
          <MessagesSquare aria-hidden size={40} strokeWidth={1.25} />
          <h1>Choose a chat to read it</h1>
        </div>
      ) : (
        <ChatWindow key={`${viewing.as} ${dialogId}`} viewing={viewing} dialogId={dialogId} panel={panel} />
      )}
    </main>
  );
}
