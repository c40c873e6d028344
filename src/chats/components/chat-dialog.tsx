import { useEffect, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { t } from '../../i18n/t.ts';
import type { Chat } from '../../poll/chat.ts';
import { Button } from '../../ui/button.tsx';
import type { ChatSearch } from '../chat-search.ts';
import { ChatField } from './chat-field.tsx';
import { ChatList } from './chat-list.tsx';

/** The picker over the whole frame, where the frame is too low for a list under the field. */
export function ChatDialog({
  label,
  takesClosed,
  search,
  text,
  onTextChange,
  value,
  onChange,
  onClose,
}: {
  readonly label: string;
  readonly takesClosed: boolean;
  readonly search: ChatSearch;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly value: readonly Chat[];
  readonly onChange: (chats: readonly Chat[]) => void;
  readonly onClose: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  // What was typed to open the dialog goes on being typed here: the caret belongs behind it.
  useEffect(() => input.current?.setSelectionRange(-1, -1), []);
  return (
    <ModalOverlay isOpen onOpenChange={onClose} className="fixed inset-0 z-30 bg-content">
      <Modal className="h-full">
        <Dialog aria-label={label} className="flex h-full flex-col gap-3 p-3 outline-none">
          <ChatField
            label={label}
            className="flex min-h-0 flex-auto flex-col"
            text={text}
            onTextChange={onTextChange}
            value={value}
            onChange={onChange}
            isOpen
            onOpen={() => undefined}
            onClose={onClose}
            hasOptions={search.chats.length > 0}
            autoFocus
            inputRef={input}
          >
            <ChatList
              search={search}
              takesClosed={takesClosed}
              value={value}
              onChange={(chats) => {
                onChange(chats);
                onTextChange('');
              }}
              className="min-h-0 flex-auto"
            />
          </ChatField>
          <Button variant="primary" onPress={onClose}>
            {t('chats.done')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
