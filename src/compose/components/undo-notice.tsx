import { t, type MessageId } from '../../i18n/t.ts';
import { ANSWERS_MAX } from '../../poll/text/limits.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import type { Undoable } from '../form/undoable.ts';

interface UndoNoticeProps {
  readonly undoable: Undoable;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was just replaced can come back; answers that found no room are kept here to be read and copied. */
export function UndoNotice({ undoable: { what, rest }, onUndo, onDismiss }: UndoNoticeProps) {
  return (
    <Notice
      tone={rest.length > 0 ? 'warning' : 'info'}
      role="status"
      actions={
        <>
          <Button size="small" onPress={onUndo}>
            {t('compose.undo')}
          </Button>
          <Button variant="plain" size="small" onPress={onDismiss}>
            {t('compose.dismiss')}
          </Button>
        </>
      }
    >
      {rest.length > 0
        ? t('compose.overTen', { max: ANSWERS_MAX, count: rest.length, rest: rest.join(' · ') })
        : t(WORDS[what])}
    </Notice>
  );
}

const WORDS: Readonly<Record<Undoable['what'], MessageId>> = {
  cleared: 'compose.cleared',
  replaced: 'compose.replaced',
  respelled: 'compose.filter.respelled',
  listed: 'compose.paste.listed',
  unnamed: 'compose.paste.unnamed',
};
