import { useState } from 'react';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import type { ChangedPoll, SendReport } from '../../compose/send/send-report.ts';
import { t, currentLocale, type MessageId } from '../../i18n/t.ts';
import type { Difference } from '../../poll/delivery/compare-with-portal.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { DeleteChanged } from './delete-changed.tsx';
import type { PortalRequest } from '../../bitrix24/door/request.ts';

interface ChangedPollsProps {
  readonly request: PortalRequest;
  readonly report: SendReport;
  /** Polls that are gone from their chats now. */
  readonly onDeleted: (messageIds: readonly number[]) => void;
  /** All of them are gone: what was written is to be written anew. */
  readonly onRewrite: (start: PollStart) => void;
}

/**
 * What the portal made of polls that were just sent. It stands above whatever shows them until it is decided upon:
 * they may stay as they are, or be deleted and written anew.
 */
export function ChangedPolls({ request, report, onDeleted, onRewrite }: ChangedPollsProps) {
  const list = new Intl.ListFormat(currentLocale());
  const [left, setLeft] = useState(report.changed);
  const names = useChatNames(report.changed.map(({ chat }) => chat));
  const [isAsking, setIsAsking] = useState(false);
  if (left.length === 0) return null;

  function words(polls: readonly ChangedPoll[]): string {
    const title = list.format(polls.map(({ chat }) => names.nameOf(chat)));
    if (polls[0]?.isFirst) return t('compose.firstStands', { title });
    return t('compose.changed', {
      title,
      points: list.format(polls[0]?.points.map((point) => t(WORDS[point])) ?? []),
    });
  }

  return (
    <>
      <Notice
        tone="warning"
        role="status"
        actions={
          <>
            <Button size="small" onPress={() => setIsAsking(true)}>
              {t('app.changed.rewrite')}
            </Button>
            <Button variant="plain" size="small" onPress={() => setLeft([])}>
              {t('compose.notAnonymous.keep')}
            </Button>
          </>
        }
      >
        {groupedByPoints(left).map((polls) => (
          <span key={polls[0]?.messageId} className="block">
            {words(polls)}
          </span>
        ))}
      </Notice>
      {isAsking ? (
        <DeleteChanged
          request={request}
          polls={left}
          onDeleted={(gone) => {
            const rest = left.filter(({ messageId }) => !gone.includes(messageId));
            setLeft(rest);
            onDeleted(gone);
            if (rest.length === 0) onRewrite(startAgain(report));
          }}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
}

/** The same poll, for the chats that have lost theirs. */
function startAgain({ again, changed }: SendReport): PollStart {
  const chatIds = new Set(changed.map(({ chat }) => chat.chatId));
  return { ...again, chats: again.chats.filter(({ chatId }) => chatIds.has(chatId)) };
}

/** One sentence for all polls that were changed alike. */
function groupedByPoints(polls: readonly ChangedPoll[]): readonly (readonly ChangedPoll[])[] {
  const groups = new Map<string, ChangedPoll[]>();
  for (const poll of polls) {
    const key = poll.isFirst ? 'first' : poll.points.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), poll]);
  }
  return [...groups.values()];
}

const WORDS: Readonly<Record<Difference, MessageId>> = {
  anonymity: 'compose.changed.anonymity',
  several: 'compose.changed.several',
  revote: 'compose.changed.revote',
  question: 'compose.changed.question',
  answers: 'compose.changed.answers',
};
