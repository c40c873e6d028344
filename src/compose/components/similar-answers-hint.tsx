import { t, currentLocale } from '../../i18n/t.ts';
import { similarAnswers } from '../../poll/text/repeated-answers.ts';

interface SimilarAnswersHintProps {
  /** The answers as typed; one that is still being typed may be left blank. */
  readonly answers: readonly string[];
}

/** Says which answers one may take for each other; never in the way of sending them. */
export function SimilarAnswersHint({ answers }: SimilarAnswersHintProps) {
  const list = new Intl.ListFormat(currentLocale());
  return (
    <div role="status" className="grid text-xs text-hint">
      {similarAnswers(answers).map((rows) => (
        <p key={rows.join()}>
          {t('compose.answers.alike', { numbers: list.format(rows.map((row) => String(row + 1))) })}
        </p>
      ))}
    </div>
  );
}
