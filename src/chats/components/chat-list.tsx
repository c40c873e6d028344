import type { MouseEvent } from 'react';
import { t } from '../../i18n/t.ts';
import type { Chat } from '../../poll/chat.ts';
import type { ChatSearch } from '../chat-search.ts';
import { ChatListFace } from './chat-list-face.tsx';
import { ChatOptions } from './chat-options.tsx';
import { ChatReach } from './chat-reach.tsx';

/** What stands under the field: the chats that were found, and what there is to say about the search. */
export function ChatList({
  search,
  takesClosed,
  value,
  onChange,
  className,
}: {
  readonly search: ChatSearch;
  readonly takesClosed: boolean;
  readonly value: readonly Chat[];
  readonly onChange: (chats: readonly Chat[]) => void;
  readonly className: string;
}) {
  const { chats, reach, state, text } = search;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only keeps the focus where it is
    <div className={`flex flex-col ${className}`} onMouseDown={keepFocus}>
      {chats.length === 0 ? (
        <ChatListFace search={search} />
      ) : (
        <ChatOptions
          chats={chats}
          takesClosed={takesClosed}
          value={value}
          onChange={onChange}
          onEnd={search.loadMore}
        />
      )}
      <div role="status">
        {state === 'ready' && reach !== 'looking' && text !== '' && (
          <span className="sr-only">
            {chats.length > 0
              ? t('chats.count', { count: chats.length })
              : t('chats.noMatch.title', { text })}
          </span>
        )}
        {state === 'ready' && text !== '' && <ChatReach reach={reach} onRetry={search.retry} />}
      </div>
    </div>
  );
}

/** Pressing the list must not take the focus out of the field, or the list would close under the finger. */
function keepFocus(event: MouseEvent): void {
  if (!(event.target instanceof Element && event.target.closest('button'))) event.preventDefault();
}
