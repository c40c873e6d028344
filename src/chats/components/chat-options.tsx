import { Collection, ListBox, ListBoxLoadMoreItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { t } from '../../i18n/t.ts';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import type { Chat } from '../../poll/chat.ts';
import { ChatOption, OPTION_HEIGHT } from './chat-option.tsx';

const PADDING = 6;
const layoutOptions = { rowSize: OPTION_HEIGHT, padding: PADDING, loaderSize: 1 };

/** The options: only those in view are in the page, however many there are. */
export function ChatOptions({
  chats,
  takesClosed,
  value,
  onChange,
  onEnd,
}: {
  readonly chats: readonly Chat[];
  readonly takesClosed: boolean;
  readonly value: readonly Chat[];
  readonly onChange: (chats: readonly Chat[]) => void;
  /** The end of the list came into view. */
  readonly onEnd: () => void;
}) {
  const names = useChatNames(chats);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        aria-label={t('chats.options')}
        selectionMode="multiple"
        selectedKeys={value.map(({ dialogId }) => dialogId)}
        escapeKeyBehavior="none"
        shouldSelectOnPressUp
        shouldFocusOnHover
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          const kept = value.filter(({ dialogId }) => keys.has(dialogId));
          const isNew = ({ dialogId }: Chat) =>
            keys.has(dialogId) && !kept.some((one) => one.dialogId === dialogId);
          onChange([...kept, ...chats.filter(isNew)]);
        }}
        className="min-h-0 w-full flex-auto overflow-y-auto overscroll-contain outline-none"
        style={{ height: chats.length * OPTION_HEIGHT + 2 * PADDING + 1 }}
      >
        <Collection items={chats} dependencies={[names]}>
          {(chat) => (
            <ChatOption
              id={chat.dialogId}
              chat={takesClosed ? { ...chat, closed: null } : chat}
              line={names.lineOf(chat)}
            />
          )}
        </Collection>
        <ListBoxLoadMoreItem onLoadMore={onEnd} />
      </ListBox>
    </Virtualizer>
  );
}
