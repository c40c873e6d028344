import { Suspense, useState } from 'react';

import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { ChatTitle } from '../../chat-names/chat-title.tsx';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import { t } from '../../i18n/t.ts';
import type { Chat } from '../../poll/chat.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { part } from '../../ui/overlay/part.ts';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { AutoDeleteHint } from './auto-delete-hint.tsx';

const ChatPicker = part(async () => (await import('../../chats/chat-picker.tsx')).ChatPicker);

/** Fetches the picker's code before it is asked for. */
export const fetchPicker = ChatPicker.fetchAhead;

interface SendToProps {
  readonly request: PortalRequest;
  readonly chats: readonly Chat[];
  /** The chat whose placement this is, when it takes polls: its picker comes on demand. */
  readonly home: Chat | null;
  readonly error: string | undefined;
  readonly fieldRef: (field: HTMLInputElement | null) => void;
  readonly onChange: (chats: readonly Chat[]) => void;
  readonly onLeave: () => void;
  /** The picker was asked for: the focus is to go there. */
  readonly onOpen: () => void;
}

/** The chats a poll goes to: the one of the placement, or a picker of them; and which of them delete their messages. */
export function SendTo(props: SendToProps) {
  return (
    <div className="grid gap-1.5">
      <Chosen {...props} />
      <AutoDeleteHint chats={props.chats} />
    </div>
  );
}

function Chosen({ request, chats, home, error, fieldRef, onChange, onLeave, onOpen }: SendToProps) {
  const [isAsked, setIsAsked] = useState(false);
  const isHomeOnly = home !== null && chats.length === 1 && chats[0]?.chatId === home.chatId;
  if (isHomeOnly && !isAsked) {
    return (
      <HomeChat
        chat={home}
        onMore={() => {
          setIsAsked(true);
          onOpen();
        }}
      />
    );
  }
  return (
    <Suspense fallback={<PickerSkeleton />}>
      <ChatPicker
        request={request}
        value={chats}
        onChange={onChange}
        onBlur={onLeave}
        inputRef={fieldRef}
        {...(error === undefined ? {} : { error })}
      />
    </Suspense>
  );
}

function HomeChat({ chat, onMore }: { readonly chat: Chat; readonly onMore: () => void }) {
  const names = useChatNames([chat]);
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 text-sm">
      <Avatar name={chat.title} color={chat.color} photo={chat.avatar} />
      <span className="min-w-0 flex-1 basis-32">
        <ChatTitle chat={chat} names={names} className="" />
      </span>
      {chat.members > 0 ? (
        <span className="text-hint">{t('compose.members', { count: chat.members })}</span>
      ) : null}
      <Button variant="plain" size="small" className="-mx-3 text-link! sm:ms-0" onPress={onMore}>
        {t('compose.sendTo.others')}
      </Button>
    </div>
  );
}

function PickerSkeleton() {
  return (
    <div className="grid gap-1.5">
      <Skeleton className="h-4.5 w-16" />
      <Skeleton className="h-11" />
    </div>
  );
}
