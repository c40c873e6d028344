import { lazy, Suspense } from 'react';
import type { Session } from '../../bitrix24/door/session.ts';
import type { ComposePlace } from '../../compose/compose-place.ts';
import { LibraryScreen } from '../../library/list/library-screen.tsx';
import type { ListedPoll, PollRow } from '../../poll/listed-polls.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import type { PollInChat } from '../../poll/sent-polls.ts';
import { ScreenSkeleton } from '../app-skeleton.tsx';
import type { PollsView } from './polls-view.ts';
import type { SentPolls } from '../use-sent-polls.ts';

const OpenPoll = lazy(async () => ({ default: (await import('./open-poll.tsx')).OpenPoll }));
const BackButton = lazy(async () => ({ default: (await import('./open-poll.tsx')).BackButton }));
const ComparisonScreen = lazy(async () => ({
  default: (await import('../../library/comparison/comparison-screen.tsx')).ComparisonScreen,
}));

interface PollsTabProps {
  readonly session: Session;
  readonly myId: number;
  readonly place: ComposePlace;
  readonly polls: SentPolls;
  readonly view: PollsView;
  readonly onView: (view: PollsView) => void;
  /** False while another tab is in front: what the list holds stays, and nothing is asked. */
  readonly isShown: boolean;
  readonly onNewPoll: (start: PollStart) => void;
  readonly onWrite: () => void;
}

/** "My polls", or "Polls in this chat": the list, one poll out of it, or one question in several chats. */
export function PollsTab(props: PollsTabProps) {
  const { session, place, polls, view, onView, isShown } = props;
  const isOfChat = place.kind === 'chat';
  const home = isOfChat ? { chatId: 0, title: '', ...place.chat, dialogId: place.dialogId } : null;

  return (
    <>
      <LibraryScreen
        session={session}
        myId={props.myId}
        home={home}
        sent={polls.index}
        isShown={isShown && view.kind === 'list'}
        onOpen={(row: PollRow) => onView(opened(row.polls))}
        onFound={(found) => polls.recover(found.filter(({ authorId }) => authorId === props.myId))}
        onRemove={polls.remove}
        onRestore={polls.restore}
        onWrite={props.onWrite}
      />
      {view.kind === 'list' || !isShown ? null : (
        <div className="grid gap-3 sm:gap-4">
          <Suspense fallback={<ScreenSkeleton />}>
            <BackButton
              key={`${view.kind} ${view.polls[0]?.messageId ?? 0}`}
              isOfChat={isOfChat}
              autoFocus={view.isFromList}
              onPress={() => onView({ kind: 'list' })}
            />
            {view.kind === 'poll' ? (
              <OpenPoll
                session={session}
                polls={view.polls}
                shown={view.shown}
                onShow={(shown) => onView({ ...view, shown })}
                onNewPoll={props.onNewPoll}
                onOpenPoll={(poll) =>
                  onView({ kind: 'poll', polls: [poll], shown: poll.messageId, isFromList: true })
                }
                onCompare={() =>
                  onView({ kind: 'comparison', polls: view.polls.map(listedPoll), isFromList: true })
                }
              />
            ) : (
              <ComparisonScreen
                session={session}
                polls={view.polls}
                onOpenPoll={(shown) =>
                  onView({ kind: 'poll', polls: view.polls.map(pollInChat), shown, isFromList: true })
                }
              />
            )}
          </Suspense>
        </div>
      )}
    </>
  );
}

/** The index knows no titles; the portal does. */
function pollInChat({ messageId, chatId, dialogId }: ListedPoll): PollInChat {
  return { messageId, chat: { chatId, dialogId, title: '' } };
}

function listedPoll({ messageId, chat }: PollInChat): ListedPoll {
  const { chatId, dialogId } = chat;
  return { messageId, chatId, dialogId, sentAt: 0, mine: true, sendId: null };
}

/** One poll opens its results, one send to several chats the comparison. */
function opened(row: readonly ListedPoll[]): PollsView {
  const [first] = row;
  if (!first) return { kind: 'list' };
  if (row.length > 1) return { kind: 'comparison', polls: row, isFromList: true };
  return { kind: 'poll', polls: [pollInChat(first)], shown: first.messageId, isFromList: true };
}
