import { useChatNames } from '../../chat-names/use-chat-names.ts';
import { listTitles } from '../../compose/components/list-titles.ts';
import { mayStandWords } from '../../compose/send/components/may-stand-words.ts';
import type { SendRest } from '../../compose/send/send-report.ts';
import { currentLocale, t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';

/** After "Stop trying": the chats that wait in the form, and the way back to it. */
export function RestStatus({ rest, onBack }: { readonly rest: SendRest; readonly onBack: () => void }) {
  const { unsent, unclear } = rest;
  const names = useChatNames([...unsent, ...unclear.map(({ chat }) => chat)]);
  const lines = mayStandWords(unclear, t('compose.send'), (chat) => names.nameOf(chat)).map(
    ({ words }) => words,
  );
  if (unsent.length > 0) {
    const title = listTitles(
      unsent.map((chat) => names.nameOf(chat)),
      currentLocale(),
    );
    lines.unshift(t('compose.delivery.ready', { title }));
  }
  if (lines.length === 0) return null;
  return (
    <Notice
      tone="warning"
      role="status"
      actions={
        <Button size="small" onPress={onBack}>
          {t('app.startedFromPoll.back')}
        </Button>
      }
    >
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </Notice>
  );
}
