import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/feedback/notice.tsx';

/** Above a poll that starts from another one: the draft whose place it took is kept, and this is the way back to it. */
export function StartNotice({ onEnd }: { readonly onEnd: () => void }) {
  return (
    <Notice
      role="status"
      className="mb-3 sm:mb-4"
      actions={
        <Button size="small" onPress={onEnd}>
          {t('app.startedFromPoll.back')}
        </Button>
      }
    >
      {t('app.startedFromPoll')}
    </Notice>
  );
}
