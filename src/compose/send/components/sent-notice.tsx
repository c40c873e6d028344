import { useChatNames } from '../../../chat-names/use-chat-names.ts';
import { t, currentLocale } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import type { SendReport } from '../send-report.ts';

interface SentNoticeProps {
  readonly report: SendReport;
  readonly onOpenResults: (messageId: number) => void;
}

/** Above the fresh form: where the poll before it went, and the way to its results. */
export function SentNotice({ report, onOpenResults }: SentNoticeProps) {
  const list = new Intl.ListFormat(currentLocale());
  const names = useChatNames(report.sent.map(({ chat }) => chat));
  const [first] = report.sent;
  return (
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
      {t('compose.sent', { chats: list.format(report.sent.map(({ chat }) => names.nameOf(chat))) })}{' '}
      {report.isAnonymous ? t('compose.sent.anonymous') : null}
    </Notice>
  );
}
