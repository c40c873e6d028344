import { useEffect, useRef, useState, type FocusEvent, type Ref, type RefObject } from 'react';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { t } from '../i18n/t.ts';
import type { Chat } from '../poll/chat.ts';
import { useChatSearch } from './chat-search.ts';
import { ChatDialog } from './components/chat-dialog.tsx';
import { ChatField } from './components/chat-field.tsx';
import { ChatList } from './components/chat-list.tsx';

/** In a lower frame, px, the list gets the whole of it: nothing can reach out of a frame. */
const HEIGHT_FOR_LIST = 560;

/**
 * "Send to": the chosen chats as chips, and a field that finds more among the recent chats and in the portal's search.
 * A chat found by its title closes the list; while browsing it stays, so that several can be chosen in a row.
 */
export function ChatPicker({
  label = t('chats.label'),
  takesClosed = false,
  request,
  value,
  onChange,
  onBlur,
  error,
  description,
  autoFocus,
  inputRef,
}: {
  /** What the chats are chosen for; to send a poll to, if left out. */
  readonly label?: string | undefined;
  /** For reading: chats that take no poll can be chosen as well. */
  readonly takesClosed?: boolean | undefined;
  readonly request: PortalRequest;
  readonly value: readonly Chat[];
  readonly onChange: (chats: readonly Chat[]) => void;
  /** The person has left the picker, its list included. */
  readonly onBlur?: (() => void) | undefined;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<'closed' | 'list' | 'dialog'>('closed');
  const picker = useRef<HTMLDivElement>(null);
  const search = useChatSearch(request, text);
  useHiddenWhile(opened === 'dialog', picker);
  const open = () => setOpened(window.innerHeight < HEIGHT_FOR_LIST ? 'dialog' : 'list');
  const close = () => setOpened('closed');

  function type(typed: string): void {
    setText(typed);
    if (typed !== '' && opened === 'closed') open();
  }

  function choose(chats: readonly Chat[]): void {
    onChange(chats);
    setText('');
    if (text !== '') close();
  }

  function leave({ nativeEvent, relatedTarget }: FocusEvent): void {
    // React Aria moves a virtual focus along the options with events of its own; and when the whole frame loses
    // the focus, the field is still its active element.
    const stays = [relatedTarget, document.activeElement].some((element) =>
      picker.current?.contains(element),
    );
    if (!nativeEvent.isTrusted || stays || opened === 'dialog') return;
    setText('');
    close();
    onBlur?.();
  }

  return (
    <>
      <div ref={picker} onBlur={leave}>
        <ChatField
          label={label}
          text={text}
          onTextChange={type}
          value={value}
          onChange={onChange}
          isOpen={opened === 'list'}
          onOpen={open}
          onClose={close}
          // Nothing in the list can be reached by Tab but its button; Chrome would stop at the scrolling part of it.
          onLeave={search.state === 'failed' || search.reach === 'failed' ? undefined : close}
          hasOptions={search.chats.length > 0}
          error={error}
          description={description}
          autoFocus={autoFocus}
          inputRef={inputRef ?? null}
        >
          {opened === 'list' && (
            <ChatList
              search={search}
              takesClosed={takesClosed}
              value={value}
              onChange={choose}
              className="absolute inset-x-0 top-full z-20 mt-1 max-h-[min(24rem,100dvh-14rem)] rounded-xl border border-divider bg-content shadow-popover"
            />
          )}
        </ChatField>
      </div>
      {opened === 'dialog' && (
        <ChatDialog
          label={label}
          takesClosed={takesClosed}
          search={search}
          text={text}
          onTextChange={setText}
          value={value}
          onChange={onChange}
          onClose={() => {
            setText('');
            close();
          }}
        />
      )}
    </>
  );
}

/**
 * Hides what is behind the dialog from assistive technology by name: the modal makes it inert, which not all of it heeds.
 * An effect, since by then the dialog has the focus; hiding what is focused would be refused.
 */
function useHiddenWhile(isHidden: boolean, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const behind = element.current;
    if (!isHidden || behind === null) return undefined;
    behind.setAttribute('aria-hidden', 'true');
    return () => behind.removeAttribute('aria-hidden');
  }, [isHidden, element]);
}
