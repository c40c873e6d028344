import { Check } from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components/ListBox';
import type { Chat } from '../../poll/chat.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { chatDetail } from '../../chat-names/chat-words.ts';

/** Height of an option, px: the virtualised list lays its rows out without measuring them. */
export const OPTION_HEIGHT = 52;

/**
 * A chat in the list: who it is, how many are in it, or why it takes no poll. Its name begins with its title.
 * @param id the chat's dialogId; the collection looks for it here, and tells items by their place otherwise
 * @param line what tells it from its namesakes; null without any
 */
export function ChatOption({
  id,
  chat,
  line,
}: {
  readonly id: string;
  readonly chat: Chat;
  readonly line: string | null;
}) {
  return (
    <ListBoxItem
      id={id}
      textValue={chat.title}
      isDisabled={chat.closed !== null}
      className="flex h-full cursor-default items-center gap-3 rounded-md px-2 outline-none focus:bg-selected selected:bg-accent-soft"
    >
      {({ isSelected }) => (
        <>
          <Avatar
            name={chat.title}
            color={chat.color}
            photo={chat.avatar}
            size="large"
            className={chat.closed ? 'grayscale' : ''}
          />
          <span className="min-w-0 flex-1">
            <Text slot="label" className={`block truncate ${chat.closed ? 'text-hint' : 'text-primary'}`}>
              <bdi>{chat.title}</bdi>
            </Text>
            <Text slot="description" className="block truncate text-xs text-hint">
              {chatDetail(chat, line)}
            </Text>
          </span>
          {isSelected && <Check aria-hidden className="size-4 shrink-0 text-link" />}
        </>
      )}
    </ListBoxItem>
  );
}
