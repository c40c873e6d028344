import { t } from '../../i18n/t.ts';
import { hasFilteredText, withoutTags } from '../../poll/text/portal-filter.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { contentOf, type ComposeValues } from '../form/compose-values.ts';

/** Below the answers: Bitrix24 may take something out of what was written, and a spelling that it leaves alone. */
export function FilterOffer({
  values,
  onRespell,
}: {
  readonly values: ComposeValues;
  readonly onRespell: (change: Pick<ComposeValues, 'question' | 'answers'>) => void;
}) {
  if (!hasFilteredText(contentOf(values))) return null;

  function respell(): void {
    onRespell({
      question: withoutTags(values.question),
      answers: values.answers.map(({ key, text }) => ({ key, text: withoutTags(text) })),
    });
  }

  return (
    <Notice
      role="status"
      actions={
        <Button size="small" onPress={respell}>
          {t('compose.filter.respell')}
        </Button>
      }
    >
      {t('compose.filter.offer')}
    </Notice>
  );
}
