import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/notice.tsx';
import { TryAgain } from '../../ui/try-again.tsx';
import type { AskedWhoIsLeft } from '../who-is-left.ts';

/** Some votes are not known: people among those left may have voted. */
export function PartialNotice({ left: { isTrying, tryAgain } }: { readonly left: AskedWhoIsLeft }) {
  return (
    <Notice tone="warning" role="status" actions={<TryAgain isTrying={isTrying} onPress={tryAgain} />}>
      {t('left.partial')}
    </Notice>
  );
}
