import { useMemo, useState } from 'react';

import { filledAnswers } from '../../poll/draft.ts';
import type { PasteOffer } from '../../poll/paste/paste-offer.ts';
import { filledCount, isBlankRow, rowsOf, withPasted, type AnswerRow } from './answer-rows.ts';
import type { PastedPoll } from '../components/question-field.tsx';
import { contentOf, type ComposeValues } from './compose-values.ts';
import { usePasteReading } from './paste-reading.ts';
import { isOfPaste, type Undoable } from './undoable.ts';
import type { FieldFocus } from './use-field-focus.ts';

interface PasteTools {
  readonly values: ComposeValues;
  readonly edit: (change: Partial<ComposeValues>) => void;
  readonly focus: FieldFocus;
  readonly undoable: Undoable | null;
  readonly offerUndo: (undoable: Undoable | null) => void;
}

/**
 * What a paste does to the form, and what is offered of its text. Offers follow the text, however it came into its
 * field, but not while somebody is still typing it for the first time.
 */
export function usePaste({ values, edit, focus, undoable, offerUndo }: PasteTools) {
  const { question, answers: rows } = values;
  const [isRead, setRead] = useState({ question: question.trim() !== '', answers: filledCount(rows) > 0 });
  const reading = usePasteReading();
  const ofQuestion = useMemo(
    () => (isRead.question ? (reading?.questionOffer(question) ?? null) : null),
    [isRead, question, reading],
  );
  const rest = undoable?.rest;
  const ofAnswers = useMemo(
    () =>
      isRead.answers
        ? (reading?.answersOffer([...filledAnswers(contentOf(values)), ...(rest ?? [])]) ?? null)
        : null,
    [isRead, reading, rest, values],
  );
  // Who has answers already is not asked for more of them; names and times are pointed out all the same.
  const isWanted = ofQuestion?.kind === 'chat' || filledCount(rows) === 0;

  function change(
    what: 'listed' | 'unnamed',
    next: Pick<ComposeValues, 'question' | 'answers'>,
    undo: Undo,
  ): void {
    offerUndo({
      what: undo.rest.length > 0 ? 'replaced' : what,
      earlier: rest?.length ? undoable : null,
      ...undo,
    });
    edit(next);
  }

  function put(
    what: 'listed' | 'unnamed',
    into: string,
    answers: readonly string[],
    undo: Omit<Undo, 'rest'>,
  ): void {
    const key = (rows.find(isBlankRow) ?? rows.at(-1))?.key ?? '';
    const pasted = withPasted(rows, key, answers);
    change(what, { question: into, answers: pasted.rows }, { ...undo, rest: pasted.rest });
    focus.request(pasted.last?.key ?? 'question');
  }

  return {
    questionOffer: isWanted ? ofQuestion : null,
    answersOffer: ofAnswers,
    /** Something is pasted: what it may mean is offered at once. */
    onPaste: () => setRead({ question: true, answers: true }),
    onLeave: (field: 'question' | 'answers') =>
      setRead((read) => (read[field] ? read : { ...read, [field]: true })),
    /** The person writes on: undoing the paste would now take more than the paste. */
    write: (next: Partial<ComposeValues>) => {
      if (undoable && isOfPaste(undoable)) offerUndo(null);
      edit(next);
    },
    /** Undone, the text stands in the question as it was pasted. */
    pastePoll: (pasted: PastedPoll) => {
      const caret = { field: 'question', start: pasted.caret, end: pasted.caret };
      put('listed', pasted.question, pasted.answers, {
        before: { ...values, question: pasted.whole },
        caret,
      });
    },
    pasteList: (answers: readonly AnswerRow[], over: readonly string[]) => {
      change('listed', { question, answers }, { before: values, caret: focus.caret(), rest: over });
    },
    takeForQuestion: (offer: PasteOffer) => {
      const what = offer.kind === 'chat' ? 'unnamed' : 'listed';
      put(what, offer.question ?? '', offer.answers, { before: values, caret: focus.caret() });
    },
    takeForAnswers: (offer: PasteOffer) => {
      const what = offer.kind === 'chat' ? 'unnamed' : 'listed';
      const blank = rowsOf([]);
      const taken = withPasted(blank, blank[0]?.key ?? '', offer.answers);
      change(
        what,
        { question, answers: taken.rows },
        { before: values, caret: focus.caret(), rest: taken.rest },
      );
      focus.request(taken.last?.key ?? 'question');
    },
  };
}

type Undo = Pick<Undoable, 'before' | 'rest' | 'caret'>;
