import { useQuery } from '@tanstack/react-query';
import type { Session } from '../bitrix24/session.ts';
import { chatQueries } from '../chats/queries.ts';
import { t } from '../i18n/t.ts';
import type { PollStart } from '../poll/poll-start.ts';
import type { PollInChat } from '../poll/sent-polls.ts';
import { ResultsScreen } from '../results/results-screen.tsx';
import { PollChips } from './poll-chips.tsx';

interface ResultsTabProps {
  readonly session: Session;
  /** The polls of the last send, one a chat. */
  readonly polls: readonly PollInChat[];
  /** Message id of the one on screen; the first when it is not among them. */
  readonly shown: number | null;
  readonly onShow: (messageId: number) => void;
  /** A poll that starts from the one on screen. */
  readonly onNewPoll: (start: PollStart) => void;
  /** Another poll in its place. */
  readonly onOpenPoll: (poll: PollInChat) => void;
}

/** The results of the last send: one chat's at a time, chosen by chips when it went to several. */
export function ResultsTab({ session, polls, shown, onShow, onNewPoll, onOpenPoll }: ResultsTabProps) {
  const poll = polls.find((each) => each.messageId === shown) ?? polls[0];
  if (!poll) return null;
  return (
    <div className="grid gap-3 sm:gap-4">
      {polls.length > 1 ? (
        <PollChips
          label={t('app.sentPolls')}
          session={session}
          polls={polls}
          shown={poll.messageId}
          onShow={onShow}
        />
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

function ResultsOf({
  session,
  poll,
  onNewPoll,
  onOpenPoll,
}: Pick<ResultsTabProps, 'session' | 'onNewPoll' | 'onOpenPoll'> & { readonly poll: PollInChat }) {
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
