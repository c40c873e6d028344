import type { Session } from '../bitrix24/door/session.ts';
import { useChatNames } from '../chat-names/use-chat-names.ts';
import { t } from '../i18n/t.ts';
import type { PollStart } from '../poll/poll-start.ts';
import type { PollInChat } from '../poll/sent-polls.ts';
import { DeletedFace } from './components/deleted-face.tsx';
import { ResultsFace } from './components/results-face.tsx';
import { ResultsView } from './components/results-view.tsx';
import { failureKind } from '../refresh/refresh-interval.ts';
import { useRefreshedPoll, type RefreshedPoll } from './refreshed-poll.ts';
import { usePollActs } from './ballot/use-poll-actions.ts';
import type { PollChat, ShownPoll } from './shown-poll.ts';

interface ResultsScreenProps {
  readonly session: Session;
  readonly messageId: number;
  /** Where the poll stands. */
  readonly chat: PollChat;
  /** Opens the composer with a poll that starts from this one. */
  readonly onNewPoll: (start: PollStart) => void;
  /** Opens the results of another poll. */
  readonly onOpenPoll: (poll: PollInChat) => void;
}

/** The results of one poll, live. Without numbers: a skeleton, or what is wrong and what to press. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { session, messageId, chat } = props;
  const live = useRefreshedPoll(session.request, messageId);
  const chatName = useChatNames([chat]).nameOf(chat);
  return (
    <section aria-label={t('results.region')} aria-busy={live.data === undefined && live.error === null}>
      {live.data === undefined ? (
        <ResultsFace live={live} chatTitle={chatName} />
      ) : (
        <LiveResults {...props} chatName={chatName} live={live} data={live.data} />
      )}
    </section>
  );
}

function LiveResults({
  live,
  data: { poll: read, voters },
  ...rest
}: ResultsScreenProps &
  Pick<ShownPoll, 'chatName'> & {
    readonly live: RefreshedPoll;
    readonly data: Pick<ShownPoll, 'poll' | 'voters'>;
  }) {
  const { acts, shown: poll } = usePollActs(rest.session.request, read, live.refresh);
  const isGone = failureKind(live.error) === 'not-found';
  const shown: ShownPoll = { ...rest, poll, voters, acts, isGone };
  return acts.isDeleted ? <DeletedFace shown={shown} /> : <ResultsView live={live} shown={shown} />;
}
