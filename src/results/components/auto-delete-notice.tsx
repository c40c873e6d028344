import { useAutoDelete } from '../../chat-names/use-auto-delete.ts';
import { span } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import type { ShownPoll } from '../shown-poll.ts';

/** Over the results in a chat that deletes its messages: for how long they are there, and how to take them along. */
export function AutoDeleteNotice({ shown: { chat, isGone } }: { readonly shown: ShownPoll }) {
  const hours = useAutoDelete()(chat);
  if (hours === 0 || isGone) return null;
  return <Notice>{t('results.deletes', { time: span(hours), download: t('export.download') })}</Notice>;
}
