import { failureOf } from '../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../i18n/portal-error-text.ts';
import { t } from '../i18n/t.ts';

/** Why the results cannot be shown: what happened, and what that means for this poll. */
export function failureWords(
  error: Error,
  /** '' where the chat itself cannot be read. */
  chat: string,
): { readonly title: string; readonly text: string } {
  const { kind, portalText } = failureOf(error);
  if (kind === 'not-found') {
    const text = chat === '' ? t('results.gone.noChat') : t('results.gone.text', { chat });
    return { title: t('results.gone.title'), text };
  }
  if (kind === 'no-access' || kind === 'forbidden') {
    const text = chat === '' ? t('results.closedToYou.noChat') : t('results.closedToYou.text', { chat });
    return { title: t('results.closedToYou.title'), text };
  }
  return { title: t('results.failed.title'), text: portalErrorText(kind, portalText) };
}
