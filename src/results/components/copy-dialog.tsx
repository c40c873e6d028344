import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { copyText } from '../copy-text.ts';
import { resultsText } from '../results-text.ts';
import type { ShownOutcome } from '../shown-outcome.ts';
import type { ShownPoll } from '../shown-poll.ts';

type CopyEnd = 'copied' | 'blocked';

/** The results as text, to look over and take along: by a press, or by hand where the browser closes the clipboard. */
export function CopyDialog({
  shown,
  outcome,
  onClose,
}: {
  readonly shown: ShownPoll;
  readonly outcome: ShownOutcome;
  readonly onClose: () => void;
}) {
  // What is selected must not move while it is being copied.
  const [text] = useState(() => resultsText(shown, outcome));
  const [end, setEnd] = useState<CopyEnd | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // The press that opened the dialog asked for it.
  useEffect(() => copy(area.current, text, setEnd), [text]);
  return (
    <Dialog
      title={t('export.copy')}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onClose}>
            {t('export.close')}
          </Button>
          <Button variant="primary" onPress={() => copy(area.current, text, setEnd)}>
            {t('export.copyNow')}
          </Button>
        </>
      }
    >
      <textarea
        ref={area}
        readOnly
        dir="auto"
        rows={12}
        aria-label={t('export.text')}
        value={text}
        className="w-full resize-none rounded-md border border-control bg-content p-3 text-sm text-primary focus-ring"
      />
      <div role="status" className="empty:hidden">
        {end === 'copied' ? <Notice tone="success">{t('export.copied')}</Notice> : null}
        {end === 'blocked' ? <Notice tone="warning">{t('export.copyBlocked')}</Notice> : null}
      </div>
    </Dialog>
  );
}

/** Selects it all, for those who copy by hand, and tries to copy it. */
function copy(area: HTMLTextAreaElement | null, text: string, onEnd: (end: CopyEnd) => void): void {
  area?.select();
  void copyText(text).then((isCopied) => onEnd(isCopied ? 'copied' : 'blocked'));
}
