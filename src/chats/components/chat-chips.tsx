import { X } from 'lucide-react';
import type { Ref } from 'react';
import { SelectableCollectionContext } from 'react-aria-components/Autocomplete';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { t } from '../../i18n/t.ts';
import { ChatTitle } from '../../chat-names/chat-title.tsx';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import type { Chat } from '../../poll/chat.ts';
import { Avatar } from '../../ui/avatar.tsx';

/** The chosen chats. Arrow keys walk along them, Backspace and Delete remove one. */
export function ChatChips({
  chats,
  onRemove,
  ref,
}: {
  readonly chats: readonly Chat[];
  readonly onRemove: (removed: Chat) => void;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const names = useChatNames(chats);
  return (
    // Without this they would take themselves for the list that the field filters.
    <SelectableCollectionContext value={null}>
      <TagGroup
        ref={ref}
        aria-label={t('chats.chosen')}
        className="max-w-full"
        onRemove={(keys) => chats.filter(({ dialogId }) => keys.has(dialogId)).forEach(onRemove)}
      >
        <TagList items={chats} dependencies={[names]} className="flex flex-wrap gap-1.5">
          {(chat) => (
            <Tag
              id={chat.dialogId}
              textValue={names.nameOf(chat)}
              className="focus-ring flex min-h-tiny max-w-full items-center gap-1.5 rounded-pill bg-accent-soft ps-1 text-link forced-colors:border"
            >
              <Avatar name={chat.title} color={chat.color} photo={chat.avatar} size="small" />
              <ChatTitle chat={chat} names={names} />
              <Button
                slot="remove"
                className="focus-ring flex size-tiny shrink-0 items-center justify-center rounded-pill hover:bg-hover"
              >
                <X aria-hidden className="size-3.5" />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
    </SelectableCollectionContext>
  );
}
