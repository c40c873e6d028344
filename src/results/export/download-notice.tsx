import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { Downloads } from './downloads.ts';
import { PartNotLoaded } from './part.ts';

/** What came of a download: the name it was saved under, or why there is no file. */
export function DownloadNotice({ downloads: { outcome, start } }: { readonly downloads: Downloads }) {
  if (outcome === null) return null;
  if ('name' in outcome) {
    return (
      <Notice tone="success" role="status">
        {t('export.saved', { name: outcome.name })}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" role="alert" actions={<TryAgain onPress={() => start(outcome.kind)} />}>
      {t('export.failed')} {reasonOf(outcome.error)}
    </Notice>
  );
}

function reasonOf(error: Error): string {
  if (error instanceof PartNotLoaded) return t('app.notLoaded.text');
  const { kind, portalText } = failureOf(error);
  return portalErrorText(kind, portalText);
}
