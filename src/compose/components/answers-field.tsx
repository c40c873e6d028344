import { Plus } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

import { t, currentLocale } from '../../i18n/t.ts';
import { ANSWERS_MAX } from '../../poll/text/limits.ts';
import { Button } from '../../ui/button.tsx';
import { filledCount, isBlankRow, rowsOf, type AnswerRow } from '../form/answer-rows.ts';
import { presets, type Preset } from '../form/presets.ts';
import type { FieldFocus } from '../form/use-field-focus.ts';
import { AnswerRowsList } from './answer-rows-list.tsx';
import { SimilarAnswersHint } from './similar-answers-hint.tsx';

interface AnswersFieldProps {
  readonly rows: readonly AnswerRow[];
  readonly focus: FieldFocus;
  readonly errorOf: (row: number) => string | undefined;
  readonly onChange: (rows: readonly AnswerRow[]) => void;
  readonly onLeave: (key: string) => void;
  /** Answers that replace others: worth an undo. */
  readonly onReplace: (rows: readonly AnswerRow[]) => void;
  /** A list was pasted; `rest` is what found no room. */
  readonly onPaste: (rows: readonly AnswerRow[], rest: readonly string[]) => void;
  /** What stands right below the rows. */
  readonly children: ReactNode;
}

export function AnswersField(props: AnswersFieldProps) {
  const { rows, focus, errorOf, onChange, onLeave, onReplace, onPaste, children } = props;
  const locale = currentLocale();
  const keysId = useId();
  const [typedIn, setTypedIn] = useState<string | null>(null);
  const count = filledCount(rows);
  const firstBlank = rows.find(isBlankRow);

  function change(next: readonly AnswerRow[]): void {
    const typed = next.find(({ key, text }) => rows.some((row) => row.key === key && row.text !== text));
    setTypedIn(typed?.key ?? null);
    onChange(next);
  }

  function leave(key: string): void {
    setTypedIn(null);
    onLeave(key);
  }

  function fillWith(preset: Preset): void {
    const next = rowsOf(preset.answers(locale));
    if (count > 0) onReplace(next);
    else onChange(next);
  }

  return (
    <div className="grid gap-1.5">
      <span className="flex flex-wrap justify-between gap-x-3 text-sm text-hint">
        <span aria-hidden>{t('compose.answers')}</span>
        <span id={keysId} className="text-xs max-sm:sr-only">
          {t('compose.answers.keys')}
        </span>
      </span>
      <AnswerRowsList
        rows={rows}
        focus={focus}
        describedBy={keysId}
        errorOf={errorOf}
        onChange={change}
        onLeave={leave}
        onPaste={onPaste}
      />
      {children}
      <SimilarAnswersHint answers={rows.map(({ key, text }) => (key === typedIn ? '' : text))} />
      <div className="flex flex-wrap items-center gap-y-1">
        <Button
          variant="plain"
          size="small"
          className="-ms-3 text-link!"
          isDisabled={!firstBlank}
          onPress={() => firstBlank && focus.request(firstBlank.key)}
        >
          <Plus size={16} aria-hidden />
          {t('compose.answer.add')}
        </Button>
        <span className="flex flex-wrap max-sm:order-last max-sm:-ms-3 max-sm:w-full">
          {presets.map((preset) => (
            <Button
              key={preset.name}
              variant="plain"
              size="small"
              className="text-link!"
              onPress={() => fillWith(preset)}
            >
              {t(preset.name)}
            </Button>
          ))}
        </span>
        <span className="ms-auto text-xs whitespace-nowrap text-hint tabular-nums">
          {t('compose.answers.count', { count, max: ANSWERS_MAX })}
        </span>
      </div>
    </div>
  );
}
