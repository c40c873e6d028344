import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { Removal } from './use-removal.ts';

/** A row was taken out of the list and can come back, or the portal did not take the change. */
export function RemovalNotice({
  removal: { state, undo, dismiss },
  onBack,
}: {
  readonly removal: Removal;
  /** The row with this key is there again. */
  readonly onBack: (row: string) => void;
}) {
  if (state.kind === 'none') return null;
  if (state.kind === 'failed') {
    const { kind, portalText } = failureOf(state.error);
    return (
      <Notice tone="warning" role="alert" actions={<TryAgain onPress={state.tryAgain} />}>
        {t('library.remove.failed')} {portalErrorText(kind, portalText)}
      </Notice>
    );
  }
  return (
    <Notice
      role="status"
      actions={
        <>
          {/* The button that was pressed is gone with its row. */}
          <Button
            key={state.row}
            autoFocus
            size="small"
            isPending={state.isBusy}
            onPress={() => undo(onBack)}
          >
            {t('compose.undo')}
          </Button>
          <Button variant="plain" size="small" onPress={dismiss}>
            {t('compose.dismiss')}
          </Button>
        </>
      }
    >
      {t('library.removed')}
    </Notice>
  );
}
