import { t, useLocale, type MessageId } from '../../i18n/t.ts';
import type { Difference } from '../../poll/compare-with-portal.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SendReport } from '../send-report.ts';

interface SentNoticeProps {
  readonly report: SendReport;
  readonly onOpenResults: (messageId: number) => void;
}

export function SentNotice({ report, onOpenResults }: SentNoticeProps) {
  const list = new Intl.ListFormat(useLocale());
  const [first] = report.sent;
  return (
    <>
      <Notice
        tone="success"
        role="status"
        actions={
          first ? (
            <Button size="small" onPress={() => onOpenResults(first.messageId)}>
              {t('compose.sent.results')}
            </Button>
          ) : null
        }
      >
        {t('compose.sent', { chats: list.format(report.sent.map(({ chat }) => chat.title)) })}{' '}
        {report.isAnonymous ? t('compose.sent.anonymous') : null}
      </Notice>
      {report.changed.map(({ title, points }) => (
        <Notice key={title} tone="warning" role="status">
          {t('compose.changed', { title, points: list.format(points.map((point) => t(words[point]))) })}
        </Notice>
      ))}
    </>
  );
}

const words: Readonly<Record<Difference, MessageId>> = {
  anonymity: 'compose.changed.anonymity',
  several: 'compose.changed.several',
  revote: 'compose.changed.revote',
  question: 'compose.changed.question',
  answers: 'compose.changed.answers',
};
