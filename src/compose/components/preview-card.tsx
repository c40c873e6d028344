import { useState } from 'react';

import { time } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { isBlankRow } from '../form/answer-rows.ts';
import type { ComposeValues } from '../form/compose-values.ts';

/** The message as the chat will show it. */
export function PreviewCard({ values }: { readonly values: ComposeValues }) {
  const [openedAt] = useState(() => Date.now());
  const answers = values.answers.filter((row) => !isBlankRow(row));
  const mark = values.several ? 'rounded-xs' : 'rounded-pill';
  return (
    <figure className="sticky top-4 grid gap-2">
      <figcaption className="text-sm text-hint">{t('compose.preview')}</figcaption>
      <div className="grid min-h-107 content-end rounded-2xl bg-chat p-5.5">
        <div className="grid max-w-90 gap-2.5 rounded-xl rounded-es-xs bg-content px-3.5 py-3 shadow-card">
          <p dir="auto" className="font-semibold whitespace-pre-wrap">
            {values.question.trim() || t('compose.preview.question')}
          </p>
          <p className="text-xs text-hint">
            {t(values.anonymous ? 'compose.preview.anonymous' : 'compose.preview.public')}
            {' · '}
            {t(values.several ? 'compose.preview.several' : 'compose.preview.one')}
          </p>
          {answers.length === 0 ? null : (
            <ul className="grid gap-2.5">
              {answers.map((row) => (
                <li key={row.key} className="flex gap-2.5">
                  <span aria-hidden className={`mt-0.5 size-4 flex-none border-2 border-control ${mark}`} />
                  <span dir="auto">{row.text.trim()}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="flex justify-between text-xs text-hint">
            <span>{t('compose.preview.noVotes')}</span>
            <span>{time(openedAt)}</span>
          </p>
        </div>
      </div>
    </figure>
  );
}
