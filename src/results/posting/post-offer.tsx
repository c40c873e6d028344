import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';

/** Said once to the author who has closed the poll. */
export function PostOffer({
  onPost,
  onLater,
}: {
  readonly onPost: () => void;
  readonly onLater: () => void;
}) {
  return (
    <Notice
      role="status"
      actions={
        <>
          <Button size="small" onPress={onPost}>
            {t('outcome.post')}
          </Button>
          <Button size="small" variant="plain" onPress={onLater}>
            {t('outcome.post.later')}
          </Button>
        </>
      }
    >
      {t('outcome.post.offer')}
    </Notice>
  );
}
