import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { DiagnosticsArea } from '../../ui/feedback/diagnostics-area.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';

/** The diagnostics where nothing has to have failed, opened from the menu. */
export function DiagnosticsDialog({
  text,
  onClose,
}: {
  readonly text: string;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title={t('diagnostics.text')}
      onClose={onClose}
      actions={
        <Button variant="plain" onPress={onClose}>
          {t('export.close')}
        </Button>
      }
    >
      <DiagnosticsArea text={text} />
    </Dialog>
  );
}
