import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { SavedNotes } from '../../memory/use-poll-notes.ts';

/** A rule, or which poll this one follows, that the portal has not taken: it holds while the page is open. */
export function NotesNotSaved({ kept }: { readonly kept: SavedNotes }) {
  if (kept.error === null) return null;
  const { kind, portalText } = failureOf(kept.error);
  return (
    <Notice tone="warning" role="alert" actions={<TryAgain onPress={kept.tryAgain} />}>
      {t('outcome.notSaved', { reason: portalErrorText(kind, portalText) })}
    </Notice>
  );
}
