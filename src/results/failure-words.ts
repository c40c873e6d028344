import { failureOf } from '../bitrix24/portal-error.ts';
import { portalErrorText } from '../i18n/portal-error-text.ts';
import { t } from '../i18n/t.ts';

/** Why the results cannot be shown: what happened, and what that means for this poll. */
export function failureWords(
  error: Error,
  chatTitle: string,
): { readonly title: string; readonly text: string } {
  const { kind, portalText } = failureOf(error);
  if (kind === 'not-found')
    return { title: t('results.gone.title'), text: t('results.gone.text', { chat: chatTitle }) };
  if (kind === 'no-access' || kind === 'forbidden') {
    return {
      title: t('results.closedToYou.title'),
      text: t('results.closedToYou.text', { chat: chatTitle }),
    };
  }
  return { title: t('results.failed.title'), text: portalErrorText(kind, portalText) };
}
