import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import type { ComposeValues } from './compose-values.ts';
import { problemText } from './problem-text.ts';
import { composeSchema } from './schema.ts';
import { problemsIn, visibleProblems, type FieldProblem } from './visible-problems.ts';

export interface ComposeForm {
  readonly values: ComposeValues;
  /** Changes some fields, as the user's doing. */
  readonly edit: (change: Partial<ComposeValues>) => void;
  /** Another form in its place, as if it had just been opened. */
  readonly replace: (values: ComposeValues) => void;
  /** The user has left a field: 'question', 'chats', or the key of an answer's row. */
  readonly leave: (field: string) => void;
  /** What is wrong and may be shown, in the order of the screen. */
  readonly problems: readonly FieldProblem[];
  readonly isSubmitted: boolean;
  /** The words for a field's problem that may be shown. */
  readonly errorOf: (field: FieldProblem['field'], row?: number) => string | undefined;
  /** Checks all; `onInvalid` gets the problems in the order of the screen. */
  readonly submit: (
    onValid: (values: ComposeValues) => void,
    onInvalid: (problems: readonly FieldProblem[]) => void,
  ) => void;
}

/**
 * The form over its schema.
 * @param isFiltered the portal takes tags out of this person's texts
 * @param onEdit hears of every change the user makes
 */
export function useComposeForm(
  initial: ComposeValues,
  isFiltered: boolean,
  onEdit: (values: ComposeValues) => void,
): ComposeForm {
  const resolver = useMemo(() => standardSchemaResolver(composeSchema(isFiltered)), [isFiltered]);
  const form = useForm<ComposeValues>({
    defaultValues: initial,
    resolver,
    mode: 'onChange',
    shouldFocusError: false,
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const values = useWatch({ control: form.control, compute: (all: ComposeValues) => all });
  const { errors, isSubmitted } = form.formState;
  const problems = visibleProblems(problemsIn(errors), {
    isSubmitted,
    hasLeft: ({ field, row }) => left.has(row === undefined ? field : (values.answers[row]?.key ?? '')),
  });

  return {
    values,
    problems,
    isSubmitted,
    edit(change) {
      const options = { shouldValidate: true, shouldDirty: true };
      if (change.chats) form.setValue('chats', change.chats, options);
      if (change.question !== undefined) form.setValue('question', change.question, options);
      if (change.answers) form.setValue('answers', change.answers, options);
      if (change.several !== undefined) form.setValue('several', change.several);
      if (change.anonymous !== undefined) form.setValue('anonymous', change.anonymous);
      if (change.revote !== undefined) form.setValue('revote', change.revote);
      if (change.rule !== undefined) form.setValue('rule', change.rule);
      onEdit(form.getValues());
    },
    replace(next) {
      form.reset(next);
      setLeft(new Set());
      onEdit(next);
    },
    leave: (field) => setLeft((fields) => (fields.has(field) ? fields : new Set([...fields, field]))),
    errorOf(field, row) {
      const found = problems.find((one) => one.field === field && one.row === row);
      return found && problemText(found, values);
    },
    submit(onValid, onInvalid) {
      void form.handleSubmit(onValid, (found) => onInvalid(problemsIn(found)))();
    },
  };
}
