import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t, type MessageId } from '../../i18n/t.ts';
import { Notice, type NoticeTone } from '../../ui/feedback/notice.tsx';
import type { Posting } from './results-posting.ts';

const WORDS: Readonly<
  Record<Exclude<Posting['step'], 'ready' | 'busy' | 'failed'>, { tone: NoticeTone; text: MessageId }>
> = {
  done: { tone: 'success', text: 'outcome.post.done' },
  stands: { tone: 'success', text: 'outcome.post.stands' },
  unknown: { tone: 'warning', text: 'outcome.post.unknown' },
  missing: { tone: 'warning', text: 'outcome.post.missing' },
};

/** What came of a post. */
export function PostingNotice({
  posting,
  chatTitle,
}: {
  readonly posting: Posting;
  readonly chatTitle: string;
}) {
  if (posting.step === 'ready' || posting.step === 'busy') return null;
  if (posting.step === 'failed') {
    const { kind, portalText } = posting.error;
    return (
      <Notice tone="danger" role="alert">
        {t('outcome.post.failed', { reason: portalErrorText(kind, portalText) })}
      </Notice>
    );
  }
  const { tone, text } = WORDS[posting.step];
  return (
    <Notice tone={tone} role={tone === 'success' ? 'status' : 'alert'}>
      {t(text, { chat: chatTitle })}
    </Notice>
  );
}
