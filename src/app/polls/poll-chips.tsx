import { useQuery } from '@tanstack/react-query';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Session } from '../../bitrix24/door/session.ts';
import { ChatTitle } from '../../chat-names/chat-title.tsx';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import { chatQueries } from '../../chats/queries.ts';
import type { PollInChat } from '../../poll/sent-polls.ts';
import { Avatar } from '../../ui/avatar.tsx';

interface PollChipsProps {
  readonly label: string;
  readonly session: Session;
  readonly polls: readonly PollInChat[];
  readonly shown: number;
  readonly onShow: (messageId: number) => void;
}

/** A chip per chat that a poll went to; one of them is chosen. */
export function PollChips({ label, session, polls, shown, onShow }: PollChipsProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={([chosen]) => onShow(Number(chosen))}
      className="flex flex-wrap gap-2"
    >
      {polls.map((poll) => (
        <ToggleButton
          key={poll.messageId}
          id={poll.messageId}
          className="inline-flex min-h-control max-w-full cursor-default items-center gap-2 rounded-pill border border-control bg-content ps-1.5 pe-3 text-sm text-secondary focus-ring hover:bg-hover selected:border-accent selected:bg-accent-soft selected:text-link"
        >
          <ChatName session={session} poll={poll} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** The index knows no titles; the portal does. */
function ChatName({ session, poll }: { readonly session: Session; readonly poll: PollInChat }) {
  const { data } = useQuery(chatQueries.one(session.request, poll.chat.dialogId));
  const chat = data ?? poll.chat;
  const names = useChatNames([chat]);
  return (
    <>
      <Avatar name={chat.title} color={data?.color} photo={data?.avatar ?? null} size="small" />
      <ChatTitle chat={chat} names={names} />
    </>
  );
}
