import type { ReactNode } from 'react';

import type { PortalRequest } from '../../bitrix24/door/request.ts';
import type { Chat } from '../../poll/chat.ts';
import { isBlankRow, withPasted, type AnswerRow } from '../answer-rows.ts';
import type { ComposeForm } from '../use-compose-form.ts';
import type { FieldFocus } from '../use-field-focus.ts';
import type { Undoable } from '../undoable.ts';
import { AnswersField } from './answers-field.tsx';
import { FilterOffer } from './filter-offer.tsx';
import { QuestionField } from './question-field.tsx';
import { SendTo } from './send-to.tsx';
import { Settings } from './settings.tsx';

interface FormFieldsProps {
  readonly request: PortalRequest;
  readonly form: ComposeForm;
  readonly home: Chat | null;
  readonly focus: FieldFocus;
  /** The text is fixed: it is being sent, or some chats have it already. */
  readonly isLocked: boolean;
  /** The portal takes tags out of this person's texts. */
  readonly isFiltered: boolean;
  /** What stands below the answers. */
  readonly children: ReactNode;
  readonly offerUndo: (undoable: Undoable) => void;
}

export function FormFields(props: FormFieldsProps) {
  const { request, form, home, focus, isLocked, isFiltered, children, offerUndo } = props;
  const { values, edit } = form;
  const rows = values.answers;

  function replace(answers: readonly AnswerRow[], rest: readonly string[], question = values.question): void {
    offerUndo({ what: 'replaced', before: values, rest });
    edit({ question, answers });
  }

  function pasteIntoQuestion(pasted: { question: string; answers: readonly string[] }): void {
    const key = (rows.find(isBlankRow) ?? rows.at(-1))?.key ?? '';
    const { rows: answers, rest, last } = withPasted(rows, key, pasted.answers);
    if (rest.length > 0) replace(answers, rest, pasted.question);
    else edit({ question: pasted.question, answers });
    if (last) focus.request(last.key);
  }

  return (
    <fieldset disabled={isLocked} className="contents">
      <SendTo
        request={request}
        chats={values.chats}
        home={home}
        error={form.errorOf('chats')}
        fieldRef={(field) => focus.register('chats', field)}
        onChange={(chats) => edit({ chats })}
        onLeave={() => form.leave('chats')}
        onOpen={() => focus.request('chats')}
      />
      <QuestionField
        value={values.question}
        error={form.errorOf('question')}
        fieldRef={(field) => focus.register('question', field)}
        onChange={(question) => edit({ question })}
        onLeave={() => form.leave('question')}
        onEnter={() => focus.request(rows[0]?.key ?? 'question')}
        onPasteList={pasteIntoQuestion}
      />
      <AnswersField
        rows={rows}
        focus={focus}
        errorOf={(row) => form.errorOf('answer', row)}
        onChange={(answers) => edit({ answers })}
        onLeave={form.leave}
        onReplace={replace}
      />
      {isFiltered && !isLocked ? (
        <FilterOffer
          values={values}
          onRespell={(change) => {
            offerUndo({ what: 'respelled', before: values, rest: [] });
            edit(change);
            focus.request('question');
          }}
        />
      ) : null}
      {children}
      <Settings values={values} onChange={edit} />
    </fieldset>
  );
}
