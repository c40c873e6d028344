import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { AskedWhoIsLeft } from '../who-is-left.ts';

/** Some votes are not known: people among those left may have voted. */
export function PartialNotice({ left: { isTrying, tryAgain } }: { readonly left: AskedWhoIsLeft }) {
  return (
    <Notice tone="warning" role="status" actions={<ReadAgain isTrying={isTrying} onPress={tryAgain} />}>
      {t('left.partial')}
    </Notice>
  );
}

/** Asks for members and voters once more. */
export function ReadAgain({
  isTrying,
  onPress,
}: {
  readonly isTrying: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button size="small" isPending={isTrying} onPress={onPress}>
      {t('app.tryAgain')}
    </Button>
  );
}
