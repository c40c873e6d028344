import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';

import { t } from '../../i18n/t.ts';
import { COUNTER_FROM, lengthOf, QUESTION_MAX } from '../../poll/text/limits.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { readPaste } from '../form/paste-reading.ts';

interface QuestionFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (question: string) => void;
  readonly onLeave: () => void;
  /** Enter: on to the first answer. */
  readonly onEnter: () => void;
  /** A pasted text that holds question and answers. */
  readonly onPastePoll: (pasted: PastedPoll) => void;
}

export interface PastedPoll {
  /** What the field is to hold. */
  readonly question: string;
  readonly answers: readonly string[];
  /** What the field would hold with the text as it was pasted, and where the caret would stand. */
  readonly whole: string;
  readonly caret: number;
}

export function QuestionField(props: QuestionFieldProps) {
  const { value, error, fieldRef, onChange, onLeave, onEnter, onPastePoll } = props;
  const used = lengthOf(value);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!isPlainEnter) return;
    event.preventDefault();
    onEnter();
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    readPaste(event, 'question', {
      insert: onChange,
      take: ({ question, answers }, { before, after }, text) =>
        onPastePoll({
          question: before + (question ?? '') + after,
          answers,
          whole: before + text + after,
          caret: before.length + text.length,
        }),
    });
  }

  return (
    <TextField
      multiline
      label={t('compose.question')}
      value={value}
      onChange={onChange}
      onBlur={onLeave}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      ref={fieldRef}
      error={error}
      counter={used >= QUESTION_MAX * COUNTER_FROM ? { used, max: QUESTION_MAX } : undefined}
    />
  );
}
