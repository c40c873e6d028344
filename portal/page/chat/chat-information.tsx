import { ArrowLeft, ChartColumn, X } from 'lucide-react';
import type { ChatView, PlacementView } from '../../doors/page-wire.ts';
import type { ChatPanel } from '../address.ts';
import { Avatar } from '../avatar.tsx';
import { plural } from '../format.ts';
import { AppInMessenger } from '../frame/app-in-messenger.tsx';
import type { Viewing } from '../viewing.ts';

const SIDEBAR = 'IM_SIDEBAR';

interface ChatInformationProps {
  readonly chat: ChatView;
  readonly viewing: Viewing;
  readonly panel: ChatPanel;
  readonly show: (panel: ChatPanel) => void;
}

/** The panel beside a chat: who is in it and which applications it has, or one of them. */
export function ChatInformation({ chat, viewing, panel, show }: ChatInformationProps) {
  const app = chat.placements.find(({ code }) => code === SIDEBAR);
  const isApp = panel === 'app' && app !== undefined;
  return (
    <aside className="chat-panel" aria-label="Chat information" data-app={isApp}>
      <header className="chat-panel__head">
        {isApp && (
          <button type="button" className="icon-button" aria-label="Back" onClick={() => show('info')}>
            <ArrowLeft aria-hidden size={18} />
          </button>
        )}
        <strong>{isApp ? app.title : 'About this chat'}</strong>
        <button type="button" className="icon-button" aria-label="Close" onClick={() => show('none')}>
          <X aria-hidden size={18} />
        </button>
      </header>
      {isApp ? (
        <AppInMessenger
          {...viewing}
          dialogId={chat.dialogId}
          placement={SIDEBAR}
          className="chat-panel__frame"
        />
      ) : (
        <About chat={chat} app={app} onOpenApp={() => show('app')} />
      )}
    </aside>
  );
}

interface AboutProps {
  readonly chat: ChatView;
  readonly app: PlacementView | undefined;
  readonly onOpenApp: () => void;
}

function About({ chat, app, onOpenApp }: AboutProps) {
  return (
    <div className="chat-panel__about">
      <Avatar name={chat.title} color={chat.color} photo={chat.photo} size="large" />
      <p className="chat-panel__title" dir="auto">
        {chat.title}
      </p>
      <p className="chat-panel__kind">{chat.kind}</p>
      {chat.description !== '' && <p dir="auto">{chat.description}</p>}
      <h2>{plural(chat.members, 'member', 'members')}</h2>
      <ul className="chat-panel__people">
        {chat.people.map(({ id, name, position, color, photo }) => (
          <li key={id}>
            <Avatar name={name} color={color} photo={photo} size="small" />
            <span dir="auto">{name}</span>
            <small dir="auto">{position}</small>
          </li>
        ))}
      </ul>
      {chat.members > chat.people.length && (
        <p className="chat-panel__more">and {chat.members - chat.people.length} more</p>
      )}
      <h2>Applications</h2>
      {app === undefined ? (
        <p className="chat-panel__more">No application offers itself in this chat</p>
      ) : (
        <button type="button" className="chat-panel__app" onClick={onOpenApp}>
          <ChartColumn aria-hidden size={18} />
          {app.title}
        </button>
      )}
    </div>
  );
}
