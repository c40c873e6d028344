import type { Session } from '../bitrix24/session.ts';
import { t } from '../i18n/t.ts';
import type { ChatRef } from '../poll/chat.ts';
import { ResultsFace } from './components/results-face.tsx';
import { ResultsView } from './components/results-view.tsx';
import { useLivePoll } from './live-poll.ts';

/** The results of one poll, live. Without numbers: a skeleton, or what is wrong and what to press. */
export function ResultsScreen({
  session,
  messageId,
  chat,
}: {
  readonly session: Session;
  readonly messageId: number;
  /** Where the poll stands; `members` by the chat's own counter, when known. */
  readonly chat: ChatRef & { readonly members?: number };
}) {
  const live = useLivePoll(session.request, messageId);
  return (
    <section aria-label={t('results.region')} aria-busy={live.data === undefined && live.error === null}>
      {live.data === undefined ? (
        <ResultsFace live={live} chatTitle={chat.title} />
      ) : (
        <ResultsView
          request={session.request}
          live={live}
          poll={live.data.poll}
          voters={live.data.voters}
          chat={chat}
          onOpenChat={() => session.frame.openChat(chat.dialogId)}
        />
      )}
    </section>
  );
}
