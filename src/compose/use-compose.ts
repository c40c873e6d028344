import { useEffect, useEffectEvent, useMemo, useState } from 'react';

import type { Me } from '../bitrix24/calls/people.ts';
import type { Session } from '../bitrix24/door/session.ts';
import type { Chat } from '../poll/chat.ts';
import type { Delivery } from '../poll/delivery.ts';
import type { Draft } from '../poll/draft.ts';
import type { PollStart } from '../poll/poll-start.ts';
import { contentOf, draftOf, valuesOf } from './compose-values.ts';
import type { DraftStore } from './draft/draft-store.ts';
import { freshDraft, openingDraft } from './draft/opening-draft.ts';
import { overfullStart } from './draft/overfull-start.ts';
import { prepareDeliveries } from './send/prepare-deliveries.ts';
import { lostAnonymity, sendReport, sentDeliveries, type SendReport } from './send/send-report.ts';
import { newTemplateId } from '../bitrix24/calls/template-id.ts';
import { useComposeForm } from './use-compose-form.ts';
import { useDraft } from './draft/use-draft.ts';
import { overflowOf, undoableOf, type Undoable } from './undoable.ts';
import { useSending } from './send/use-sending.ts';
import type { FieldProblem } from './visible-problems.ts';

interface ComposeTools {
  readonly session: Session;
  readonly me: Me;
  readonly store: DraftStore;
  /** The chat whose placement this is, when it takes polls. */
  readonly home: Chat | null;
  /** What the poll starts from, unless a draft is kept. */
  readonly start: PollStart | null;
  /** Send was pressed with these problems. */
  readonly onInvalid: (problems: readonly FieldProblem[]) => void;
  /** The draft is done with: null when that happened in another tab. */
  readonly onFinished: (report: SendReport | null) => void;
}

/** One draft from the first key to its polls: the form, its keeping, its sending, and what is left to decide. */
export function useCompose(tools: ComposeTools) {
  const { session, me, store, home, start, onInvalid, onFinished } = tools;
  const [found] = useState(() => openingDraft(store.read(), home, start));
  const { keeper, status } = useDraft(store, found.id, () => onFinished(null));
  const [undoable, offerUndo] = useState(() => firstUndoable(found, start));
  const overflow = useMemo(() => overflowOf(undoable), [undoable]);
  const named = (draft: Draft) => ({ id: found.id, draft, overflow });
  const keep = (draft: Draft) => keeper.keep(named(draft));
  const sending = useSending({ request: session.request, authorId: me.id, found: found.draft, keep });
  const { deliveries, phase } = sending;
  const form = useComposeForm(valuesOf(found.draft), !me.isAdmin, (values) => {
    keeper.change(named(draftOf(values, deliveries)));
  });
  const [kept, setKept] = useState<readonly number[]>([]);
  const [deletedFrom, setDeletedFrom] = useState<string | null>(null);
  const lost = lostAnonymity(deliveries, form.values.anonymous).find((one) => !kept.includes(one.messageId));

  const keepAsItIs = useEffectEvent(() => keeper.change(named(draftOf(form.values, deliveries))));
  useEffect(() => {
    if (deliveries !== found.draft.deliveries) keepAsItIs();
  }, [deliveries, found]);
  useEffect(() => {
    if (overflow !== (found.overflow ?? null)) keepAsItIs();
  }, [overflow, found]);

  const isSettled = phase === 'sent' && lost === undefined;
  const settle = useEffectEvent(() => finish(deliveries));
  useEffect(() => {
    if (isSettled) settle();
  }, [isSettled]);

  /** The index first: a page that ends between the two lines reports its polls again, and no poll is forgotten. */
  function finish(done: readonly Delivery[]): void {
    const sent = sentDeliveries(done, { campaign: found.id, sentAt: Math.floor(Date.now() / 1_000) });
    const { values } = form;
    const notes = { rule: values.rule, firstRound: start?.notes?.firstRound ?? null };
    const again = {
      name: `again-${found.id}`,
      content: contentOf(values),
      chats: values.chats,
      overfull: null,
      notes,
    };
    onFinished({ ...sendReport(done, sent, values.anonymous), notes, again });
    // What cannot be removed now is removed the next time it is found: all its polls are verified by then.
    keeper.finish(found.id).catch(() => undefined);
  }

  /** The first time, or again what failed. Nothing while it is under way, or while something is to be decided. */
  function send(): void {
    if (phase === 'sending' || phase === 'sent') return;
    setDeletedFrom(null);
    if (phase === 'stuck') {
      sending.tryAgain(draftOf(form.values, deliveries));
      return;
    }
    form.submit((values) => {
      sending.go(draftOf(values, prepareDeliveries(values.chats, deliveries, newTemplateId)));
    }, onInvalid);
  }

  return {
    form,
    sending,
    draftStatus: status,
    /** The last change worth an undo. */
    undoable,
    offerUndo,
    undo: () => {
      if (undoable) form.replace(undoable.before);
      offerUndo(undoable?.earlier ?? null);
    },
    send,
    /** What has its poll is done; where nothing has, the text is open to change again. */
    stopTrying: () => {
      const done = deliveries.filter(({ state }) => state.step === 'posted' || state.step === 'verified');
      if (done.length > 0) finish(done);
      else sending.go(draftOf(form.values, []));
    },
    clear: () => {
      sending.go(draftOf(form.values, []));
      form.replace(valuesOf(freshDraft(home)));
    },
    /** A poll that came out public although it was to be anonymous: to be decided upon now. */
    lost,
    keepLost: (messageId: number) => setKept((ids) => [...ids, messageId]),
    /** Its chat has no poll now; where no other chat has one, the text is there to be sent anew. */
    lostIsDeleted: (one: { title: string; messageId: number }) => {
      const rest = deliveries.filter(
        ({ state }) => !(state.step === 'verified' && state.messageId === one.messageId),
      );
      setDeletedFrom(one.title);
      sending.go(draftOf(form.values, rest));
    },
    deletedFrom,
  };
}

/** Answers that found no room: in the text that the form opened with, or before the page was left. */
function firstUndoable(found: ReturnType<typeof openingDraft>, start: PollStart | null): Undoable | null {
  if (found.overflow) return undoableOf(found.overflow, found.draft);
  return found.isFresh && start ? overfullStart(start, found.draft) : null;
}

export type Compose = ReturnType<typeof useCompose>;
