import type { ReactNode } from 'react';

import type { PortalRequest } from '../../bitrix24/door/request.ts';
import type { Chat } from '../../poll/chat.ts';
import type { AnswerRow } from '../form/answer-rows.ts';
import type { ComposeForm } from '../form/use-compose-form.ts';
import type { FieldFocus } from '../form/use-field-focus.ts';
import type { Undoable } from '../form/undoable.ts';
import { usePaste } from '../form/use-paste.ts';
import { AnswersField } from './answers-field.tsx';
import { FilterOffer } from './filter-offer.tsx';
import { PasteOfferLine } from './paste-offer-line.tsx';
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
  /** The last change worth an undo. */
  readonly undoable: Undoable | null;
  readonly offerUndo: (undoable: Undoable | null) => void;
}

export function FormFields(props: FormFieldsProps) {
  const { request, form, home, focus, isLocked, isFiltered, children, undoable, offerUndo } = props;
  const { values, edit } = form;
  const rows = values.answers;

  const paste = usePaste({ values, edit, focus, undoable, offerUndo });

  function replace(answers: readonly AnswerRow[]): void {
    offerUndo({ what: 'replaced', before: values, rest: [] });
    edit({ answers });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens for the fields in it
    <fieldset
      disabled={isLocked}
      className="contents"
      onPasteCapture={paste.onPaste}
      onBlurCapture={(event) => focus.leave(event.target)}
    >
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
      <div className="grid gap-1.5">
        <QuestionField
          value={values.question}
          error={form.errorOf('question')}
          fieldRef={(field) => focus.register('question', field)}
          onChange={(question) => paste.write({ question })}
          onLeave={() => {
            form.leave('question');
            paste.onLeave('question');
          }}
          onEnter={() => focus.request(rows[0]?.key ?? 'question')}
          onPastePoll={paste.pastePoll}
        />
        <PasteOfferLine offer={isLocked ? null : paste.questionOffer} onTake={paste.takeForQuestion} />
      </div>
      <AnswersField
        rows={rows}
        focus={focus}
        errorOf={(row) => form.errorOf('answer', row)}
        onChange={(answers) => paste.write({ answers })}
        onLeave={(key) => {
          form.leave(key);
          paste.onLeave('answers');
        }}
        onReplace={replace}
        onPaste={paste.pasteList}
      >
        <PasteOfferLine offer={isLocked ? null : paste.answersOffer} onTake={paste.takeForAnswers} />
      </AnswersField>
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
