import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Columns3 } from 'lucide-react';
import type { Session } from '../../bitrix24/door/session.ts';
import { chatQueries } from '../../chats/queries.ts';
import { t } from '../../i18n/t.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import type { PollInChat } from '../../poll/sent-polls.ts';
import { ResultsScreen } from '../../results/results-screen.tsx';
import { Button } from '../../ui/button.tsx';
import { PollChips } from './poll-chips.tsx';

interface OpenPollProps {
  readonly session: Session;
  /** The polls of one send, one a chat; or the one poll alone. */
  readonly polls: readonly PollInChat[];
  /** Message id of the one on screen; the first when it is not among them. */
  readonly shown: number;
  readonly onShow: (messageId: number) => void;
  /** A poll that starts from the one on screen. */
  readonly onNewPoll: (start: PollStart) => void;
  /** Another poll in its place. */
  readonly onOpenPoll: (poll: PollInChat) => void;
  readonly onCompare: () => void;
}

/** One poll's results. Those of a send to several chats one at a time, chosen by chips, or side by side. */
export function OpenPoll({ session, polls, shown, onShow, onNewPoll, onOpenPoll, onCompare }: OpenPollProps) {
  const poll = polls.find((each) => each.messageId === shown) ?? polls[0];
  if (!poll) return null;
  return (
    <div className="grid gap-3 sm:gap-4">
      {polls.length > 1 ? (
        <div className="flex flex-wrap items-center gap-2">
          <PollChips
            label={t('app.sentPolls')}
            session={session}
            polls={polls}
            shown={poll.messageId}
            onShow={onShow}
          />
          <Button size="small" variant="tint" className="rounded-pill!" onPress={onCompare}>
            <Columns3 aria-hidden size={16} />
            {t('app.compare')}
          </Button>
        </div>
      ) : null}
      <ResultsOf
        key={poll.messageId}
        session={session}
        poll={poll}
        onNewPoll={onNewPoll}
        onOpenPoll={onOpenPoll}
      />
    </div>
  );
}

/** The way back to the list. */
export function BackButton({
  isOfChat,
  autoFocus,
  onPress,
}: {
  readonly isOfChat: boolean;
  readonly autoFocus: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button
      variant="plain"
      size="small"
      autoFocus={autoFocus}
      className="-ms-1 justify-self-start"
      onPress={onPress}
    >
      <ArrowLeft aria-hidden size={16} className="rtl:-scale-x-100" />
      {isOfChat ? t('app.back.chatPolls') : t('app.back.myPolls')}
    </Button>
  );
}

function ResultsOf({
  session,
  poll,
  onNewPoll,
  onOpenPoll,
}: Pick<OpenPollProps, 'session' | 'onNewPoll' | 'onOpenPoll'> & { readonly poll: PollInChat }) {
  const { data: chat } = useQuery(chatQueries.one(session.request, poll.chat.dialogId));
  return (
    <ResultsScreen
      session={session}
      messageId={poll.messageId}
      chat={chat ?? poll.chat}
      onNewPoll={onNewPoll}
      onOpenPoll={onOpenPoll}
    />
  );
}
