import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../button.tsx';
import { copyText } from './copy-text.ts';
import { Notice } from './notice.tsx';

type CopyEnd = 'copied' | 'blocked';

/**
 * A text to take along. It is copied at once, since a press has asked for it, and again by its button; where the browser
 * closes the clipboard it is selected, to be copied by hand.
 */
export function CopyArea({
  label,
  text: given,
  rows,
  copied,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What is said once the text is in the clipboard. */
  readonly copied: string;
}) {
  // What is selected must not move while it is being copied.
  const [text] = useState(given);
  const [end, setEnd] = useState<CopyEnd | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => copy(area.current, text, setEnd), [text]);
  return (
    <div className="grid gap-3">
      <textarea
        ref={area}
        readOnly
        dir="auto"
        rows={rows}
        aria-label={label}
        value={text}
        className="w-full resize-none rounded-md border border-control bg-content p-3 text-sm text-primary focus-ring"
      />
      <div role="status" className="text-start empty:hidden">
        {end === 'copied' ? <Notice tone="success">{copied}</Notice> : null}
        {end === 'blocked' ? <Notice tone="warning">{t('export.copyBlocked')}</Notice> : null}
      </div>
      <Button
        size="small"
        variant="outline"
        className="justify-self-end"
        onPress={() => copy(area.current, text, setEnd)}
      >
        {t('export.copyNow')}
      </Button>
    </div>
  );
}

/** Selects it all, for those who copy by hand, and tries to copy it. */
function copy(area: HTMLTextAreaElement | null, text: string, onEnd: (end: CopyEnd) => void): void {
  area?.select();
  void copyText(text).then((isCopied) => onEnd(isCopied ? 'copied' : 'blocked'));
}
