import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { CopyArea } from '../../ui/feedback/copy-area.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';
import { resultsText } from '../results-text.ts';
import type { ShownOutcome } from '../outcome/shown-outcome.ts';
import type { ShownPoll } from '../shown-poll.ts';

/** The results as text, to look over and take along. */
export function CopyDialog({
  shown,
  outcome,
  onClose,
}: {
  readonly shown: ShownPoll;
  readonly outcome: ShownOutcome;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title={t('export.copy')}
      onClose={onClose}
      actions={
        <Button variant="plain" onPress={onClose}>
          {t('export.close')}
        </Button>
      }
    >
      <CopyArea
        label={t('export.text')}
        text={resultsText(shown, outcome)}
        rows={12}
        copied={t('export.copied')}
      />
    </Dialog>
  );
}
