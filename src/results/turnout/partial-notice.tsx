import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { AskedNonVoters } from './use-non-voters.ts';

/** Some votes are not known: people among those left may have voted. */
export function PartialNotice({ left: { isTrying, tryAgain } }: { readonly left: AskedNonVoters }) {
  return (
    <Notice tone="warning" role="status" actions={<TryAgain isTrying={isTrying} onPress={tryAgain} />}>
      {t('left.partial')}
    </Notice>
  );
}
