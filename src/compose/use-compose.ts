import { useMemo, useState } from 'react';

import type { Me } from '../bitrix24/calls/people.ts';
import type { Session } from '../bitrix24/door/session.ts';
import type { Chat } from '../poll/chat.ts';
import type { Delivery } from '../poll/delivery/delivery.ts';
import type { Draft } from '../poll/draft.ts';
import type { PollStart } from '../poll/poll-start.ts';
import { withoutStopped, withStopped, type StoppedPoll } from '../poll/delivery/stopped-polls.ts';
import { stopSending, templateIdsThere } from './send/stop-sending.ts';
import type { StoppedStore } from './send/stopped-store.ts';
import { contentOf, draftOf, valuesOf, type ComposeValues } from './form/compose-values.ts';
import { createDraftInHand } from './draft/draft-in-hand.ts';
import type { NamedDraft } from './draft/draft-record.ts';
import type { DraftStore } from './draft/draft-store.ts';
import { freshDraft, newDraftId, openingDraft } from './draft/opening-draft.ts';
import { overfullStart } from './draft/start-overflow.ts';
import { prepareDeliveries } from './send/prepare-deliveries.ts';
import { lostAnonymity, sendReport, sentDeliveries, type SendReport } from './send/send-report.ts';
import { newTemplateId } from '../bitrix24/calls/template-id.ts';
import { useComposeForm } from './form/use-compose-form.ts';
import { useDraft } from './draft/use-draft.ts';
import { overflowOf, undoableOf, type Undoable } from './form/undoable.ts';
import { useSending } from './send/use-sending.ts';
import type { FieldProblem } from './form/visible-problems.ts';

interface ComposeTools {
  readonly session: Pick<Session, 'request'>;
  readonly me: Me;
  readonly store: DraftStore;
  /** Polls that were stopped while unclear. */
  readonly stopped: StoppedStore;
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
  const { session, me, store, stopped, home, start, onInvalid, onFinished } = tools;
  const [found] = useState(() => openingDraft(store.read(), home, start));
  const { keeper, status } = useDraft(store, found.id, () => onFinished(null));
  const [hand] = useState(() => createDraftInHand(keeper, found));
  const [undoable, setUndoable] = useState(() => firstUndoable(found, start));
  const sending = useSending({
    request: session.request,
    authorId: me.id,
    found: found.draft,
    hand,
    onSettled: finishUnlessLost,
  });
  const { deliveries, phase } = sending;
  const form = useComposeForm(valuesOf(found.draft), !me.isAdmin, (values) => hand.edit(writtenIn(values)));
  const [kept, setKept] = useState<readonly number[]>([]);
  const [stopError, setStopError] = useState<unknown>(null);
  const [deletedFrom, setDeletedFrom] = useState<string | null>(null);
  const lost = firstLost(deliveries, kept);

  function firstLost(among: readonly Delivery[], decided: readonly number[]) {
    return lostAnonymity(among, form.values.anonymous).find(({ messageId }) => !decided.includes(messageId));
  }

  function finishUnlessLost(done: readonly Delivery[], decided = kept): void {
    if (firstLost(done, decided) === undefined) finish(done, [], []);
  }

  /** The index first: a page that ends between the two lines reports its polls again, and no poll is forgotten. */
  function finish(done: readonly Delivery[], rest: readonly Chat[], unclear: readonly StoppedPoll[]): void {
    const sent = sentDeliveries(done, { sendId: found.id, sentAt: Math.floor(Date.now() / 1_000) });
    const { values } = form;
    const notes = { rule: values.rule, firstRound: start?.notes?.firstRound ?? null };
    const again = {
      name: `again-${found.id}`,
      content: contentOf(values),
      chats: values.chats,
      overfull: null,
      notes,
    };
    const mayStandIn = new Set(unclear.map(({ chat }) => chat.chatId));
    const unsent = rest.filter(({ chatId }) => !mayStandIn.has(chatId));
    const report = sendReport(done, sent, values.anonymous);
    onFinished({ ...report, notes, again, rest: { unsent, unclear } });
    // What cannot be removed now is removed the next time it is found: all its polls are verified by then.
    hand.finish(restDraft(values, rest)).catch(() => undefined);
    const ids = templateIdsThere(done);
    if (stopped.read().some(({ templateId }) => ids.has(templateId)))
      stopped.change((list) => withoutStopped(list, ids)).catch(() => undefined);
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
      if (chatLimit !== null) return;
      const asked = { chats: values.chats, content: contentOf(values) };
      const before = { deliveries, stopped: stopped.read() };
      sending.go(draftOf(values, prepareDeliveries(asked, before, newTemplateId())));
    }, onInvalid);
  }

  /**
   * What has its poll is done. What is unclear is remembered, and the text and the other chats are open to change
   * again: the next send looks for the polls that may be there (decision 18).
   */
  async function stopTrying(): Promise<void> {
    sending.rest();
    const { unclear, there, refused, rest } = stopSending(draftOf(form.values, deliveries));
    try {
      await stopped.change((list) => withStopped(list, unclear));
    } catch (thrown) {
      setStopError(thrown);
      return;
    }
    setStopError(null);
    if (there.size > 0) finish(deliveries, rest, unclear);
    else sending.go(draftOf(form.values, refused));
  }

  function offerUndo(next: Undoable | null): void {
    setUndoable(next);
    hand.setOverflow(overflowOf(next));
  }

  const chatLimit = useMemo(() => {
    const draft = draftOf(form.values, []);
    return form.values.chats.length < FEW_CHATS ? null : store.chatLimit({ id: found.id, draft });
  }, [form.values, store, found]);

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
    /** At most so many chats at once, when more are chosen than there is room to remember; else null. */
    chatLimit,
    /** Chosen chats in which a poll that was stopped may stand. */
    mayStand: phase === 'writing' ? stopped.read().filter(isChosen(form.values.chats)) : [],
    stopTrying: () => void stopTrying(),
    /** Why "Stop trying" could not be remembered; then it goes on. */
    stopError,
    clear: () => {
      sending.go(draftOf(form.values, []));
      form.replace(valuesOf(freshDraft(home)));
    },
    /** A poll that came out public although it was to be anonymous: to be decided upon now. */
    lost,
    keepLost: (messageId: number) => {
      const decided = [...kept, messageId];
      setKept(decided);
      if (phase === 'sent') finishUnlessLost(deliveries, decided);
    },
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

/** Fewer chats than this fit anywhere. */
const FEW_CHATS = 50;

function isChosen(chats: readonly Chat[]): (poll: StoppedPoll) => boolean {
  const chatIds = new Set(chats.map(({ chatId }) => chatId));
  return ({ chat }) => chatIds.has(chat.chatId);
}

function writtenIn(values: ComposeValues): Omit<Draft, 'deliveries'> {
  return { content: contentOf(values), chats: values.chats, rule: values.rule };
}

/** The same poll for the chats that have none for certain, as a draft of its own; null where every chat has it. */
function restDraft(values: ComposeValues, chats: readonly Chat[]): NamedDraft | null {
  return chats.length === 0 ? null : { id: newDraftId(), draft: { ...draftOf(values, []), chats } };
}

/** Answers that found no room: in the text that the form opened with, or before the page was left. */
function firstUndoable(found: ReturnType<typeof openingDraft>, start: PollStart | null): Undoable | null {
  if (found.overflow) return undoableOf(found.overflow, found.draft);
  return found.isFresh && start ? overfullStart(start, found.draft) : null;
}

export type Compose = ReturnType<typeof useCompose>;
