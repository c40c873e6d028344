import { useEffect, useEffectEvent, type KeyboardEvent, type ReactNode } from 'react';

import { isBlank } from '../../poll/draft.ts';
import { Card } from '../../ui/card.tsx';
import { chatOfPlace, type ComposePlace } from '../compose-place.ts';
import { contentOf } from '../form/compose-values.ts';
import type { ComposeScreenProps } from '../compose-screen.tsx';
import type { DraftStore } from '../draft/draft-store.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import type { StoppedStore } from '../send/stopped-store.ts';
import type { SendReport } from '../send/send-report.ts';
import { useCompose } from '../use-compose.ts';
import { useFieldFocus } from '../form/use-field-focus.ts';
import type { FieldProblem } from '../form/visible-problems.ts';
import { FormFields } from './form-fields.tsx';
import { FormFoot } from '../send/components/form-foot.tsx';
import { LostAnonymity } from '../send/components/lost-anonymity.tsx';
import { PlaceNotice } from './place-notice.tsx';
import { PreviewCard } from './preview-card.tsx';
import { UndoNotice } from './undo-notice.tsx';

interface PollFormProps extends Pick<ComposeScreenProps, 'session' | 'me'> {
  readonly place: ComposePlace;
  readonly store: DraftStore;
  readonly stopped: StoppedStore;
  /** What the poll starts from, unless a draft is kept. */
  readonly start: PollStart | null;
  /** What came of the draft before this one; shown until something is written. */
  readonly children: ReactNode;
  readonly onFinished: (report: SendReport | null) => void;
}

/** One poll, from the first key until every chat has it. */
export function PollForm(props: PollFormProps) {
  const { session, me, place, store, stopped, start, children, onFinished } = props;
  const home = chatOfPlace(place);
  const focus = useFieldFocus();
  const focusFirst = ([first]: readonly FieldProblem[]) => {
    if (first) focus.request(first.row === undefined ? first.field : (rows[first.row]?.key ?? 'question'));
  };
  const compose = useCompose({ session, me, store, stopped, home, start, onInvalid: focusFirst, onFinished });
  const { form, sending } = compose;
  const rows = form.values.answers;

  const focusAtOpening = useEffectEvent(() => {
    focus.offer(form.values.chats.length > 0 ? 'question' : 'chats');
  });
  useEffect(() => focusAtOpening(), []);
  useEffect(() => {
    // The fields are out of reach while something is under way; a focus in one of them would be lost.
    if (sending.isBusy && document.activeElement === document.body) focus.request('send');
  }, [focus, sending.isBusy]);

  function sendByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    compose.send();
  }

  function undo(): void {
    const caret = compose.undoable?.caret;
    compose.undo();
    if (caret) focus.restore(caret);
  }

  function clear(): void {
    compose.offerUndo({ what: 'cleared', before: form.values, rest: [] });
    compose.clear();
    focus.request('question');
  }

  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,640px)_minmax(0,1fr)]">
      <Card>
        <div onKeyDownCapture={sendByKey} className="grid gap-3.5 sm:gap-4.5">
          {isBlank(contentOf(form.values)) ? children : null}
          <PlaceNotice place={place} />
          <FormFields
            request={session.request}
            form={form}
            home={home}
            focus={focus}
            isLocked={sending.phase !== 'writing'}
            undoable={compose.undoable}
            offerUndo={compose.offerUndo}
            isFiltered={!me.isAdmin}
          >
            {compose.undoable ? (
              <UndoNotice
                undoable={compose.undoable}
                onUndo={undo}
                onDismiss={() => compose.offerUndo(null)}
              />
            ) : null}
          </FormFields>
          <FormFoot compose={compose} focus={focus} onClear={clear} />
        </div>
      </Card>
      <div className="max-lg:hidden">
        <PreviewCard values={form.values} />
      </div>
      <LostAnonymity compose={compose} request={session.request} />
    </div>
  );
}
