import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';

import { t } from '../../i18n/t.ts';
import { ANSWER_MAX, COUNTER_FROM, lengthOf } from '../../poll/text/limits.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { readPaste } from '../form/paste-reading.ts';

/** What the keys of an answer ask for; the rows know what that means. */
export type AnswerKey = 'next' | 'back' | 'up' | 'down';

interface AnswerFieldProps {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly isSpare: boolean;
  readonly error: string | undefined;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  /** False when there is nothing to do: then the key does what it does in any field. */
  readonly onKey: (key: AnswerKey) => boolean;
  readonly onPasteList: (answers: readonly string[]) => void;
}

export function AnswerField(props: AnswerFieldProps) {
  const { number, text, isSpare, error, fieldRef, onChange, onLeave, onKey, onPasteList } = props;
  const used = lengthOf(text);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey) return;
    const key = answerKeyOf(event, text === '');
    if (key === null) return;
    const isDone = onKey(key);
    if (isDone || event.key === 'Enter') event.preventDefault();
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    readPaste(event, 'answer', {
      take: ({ answers }) => onPasteList(answers),
      insert: (whole) => onChange(whole.replace(/\s*\n\s*/gu, ' ').trim()),
    });
  }

  return (
    <TextField
      label={t('compose.answer', { number })}
      labelHidden
      value={text}
      onChange={onChange}
      onBlur={onLeave}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      ref={fieldRef}
      placeholder={isSpare && number > 1 ? t('compose.answer.placeholder') : undefined}
      error={error}
      counter={used >= ANSWER_MAX * COUNTER_FROM ? { used, max: ANSWER_MAX } : undefined}
      className="min-w-0 flex-1"
    />
  );
}

/** Enter goes to the next answer; Tab is the browser's, and goes to the next control (decision 22). */
function answerKeyOf({ key, altKey }: KeyboardEvent, isEmpty: boolean): AnswerKey | null {
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  if (key === 'Enter') return 'next';
  if (key === 'Backspace' && isEmpty) return 'back';
  return null;
}
