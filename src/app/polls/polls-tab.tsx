import { lazy, Suspense } from 'react';
import type { Session } from '../../bitrix24/door/session.ts';
import type { ComposePlace } from '../../compose/compose-place.ts';
import { LibraryScreen } from '../../library/list/library-screen.tsx';
import type { PollRow } from '../../poll/listed-polls.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import { ScreenSkeleton } from '../app-skeleton.tsx';
import { listedPoll, pollInChat, type Navigate, type PollsView } from '../route.ts';
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
  readonly navigate: Navigate;
  /** False while another tab is in front: what the list holds stays, and nothing is asked. */
  readonly isShown: boolean;
}

/** "My polls", or "Polls in this chat": the list, one poll out of it, or one question in several chats. */
export function PollsTab(props: PollsTabProps) {
  const { session, place, polls, view, navigate, isShown } = props;
  const openNewPoll = (start: PollStart) => navigate({ to: 'form', start });
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
        onOpen={(row: PollRow) => navigate({ to: 'row', polls: row.polls })}
        onFound={(found) => polls.recover(found.filter(({ authorId }) => authorId === props.myId))}
        onRemove={polls.remove}
        onRestore={polls.restore}
        onWrite={() => navigate({ to: 'tab', tab: 'compose' })}
      />
      {view.kind === 'list' || !isShown ? null : (
        <div className="grid gap-3 sm:gap-4">
          <Suspense fallback={<ScreenSkeleton />}>
            <BackButton
              key={`${view.kind} ${view.polls[0]?.messageId ?? 0}`}
              isOfChat={isOfChat}
              autoFocus={view.isFromList}
              onPress={() => navigate({ to: 'list' })}
            />
            {view.kind === 'poll' ? (
              <OpenPoll
                session={session}
                polls={view.polls}
                shown={view.shown}
                onShow={(messageId) => navigate({ to: 'shown', messageId, sent: view.polls })}
                onNewPoll={openNewPoll}
                onOpenPoll={(poll) => navigate({ to: 'poll', polls: [poll], shown: poll.messageId })}
                onCompare={() => navigate({ to: 'comparison', polls: view.polls.map(listedPoll) })}
              />
            ) : (
              <ComparisonScreen
                session={session}
                polls={view.polls}
                onOpenPoll={(shown) => navigate({ to: 'poll', polls: view.polls.map(pollInChat), shown })}
              />
            )}
          </Suspense>
        </div>
      )}
    </>
  );
}
