import { MessagesSquare } from 'lucide-react';
import type { Place } from '../address.ts';
import { AppInMessenger } from '../frame/app-in-messenger.tsx';
import type { Viewing } from '../viewing.ts';
import { ChatList } from './chat-list.tsx';
import { ChatWindow } from './chat-window.tsx';
import { MessengerNavigation } from './messenger-navigation.tsx';
import './app-in-chat.css';
import './chat-panel.css';
import './messages.css';
import './messenger.css';

interface MessengerProps {
  readonly viewing: Viewing;
  readonly place: Exclude<Place, { kind: 'app' | 'market' }>;
}

/** Its navigation, and below it the chats, or the app that stands in the navigation. */
export function Messenger({ viewing, place }: MessengerProps) {
  const isOpen = place.kind === 'messenger' && place.dialogId !== null;
  return (
    <main className="messenger" data-open={isOpen}>
      <MessengerNavigation viewing={viewing} place={place} />
      {place.kind === 'navigation' ? (
        <AppInMessenger {...viewing} placement="IM_NAVIGATION" dialogId={null} className="messenger__app" />
      ) : (
        <Chats viewing={viewing} place={place} />
      )}
    </main>
  );
}

interface ChatsProps {
  readonly viewing: Viewing;
  readonly place: Extract<Place, { kind: 'messenger' }>;
}

/** Chats on the left, the one that is open beside them. A narrow page shows one of the two. */
function Chats({ viewing, place: { dialogId, panel } }: ChatsProps) {
  return (
    <div className="messenger__rooms">
      <ChatList as={viewing.as} openDialogId={dialogId} />
      {dialogId === null ? (
        <div className="messenger__hint">
          <MessagesSquare aria-hidden size={40} strokeWidth={1.25} />
          <h1>Choose a chat to read it</h1>
        </div>
      ) : (
        <ChatWindow key={`${viewing.as} ${dialogId}`} viewing={viewing} dialogId={dialogId} panel={panel} />
      )}
    </div>
  );
}
