import { useId, useState } from 'react';
import { t } from '../../i18n/t.ts';
import {
  noticeText,
  REMINDED_AT_ONCE,
  REMINDER_MAX,
  type ReminderLink,
  replyText,
} from '../../bitrix24/text/reminder-text.ts';
import { isRecent } from '../../poll/turnout/reminders.ts';
import { resultsLink } from '../../bitrix24/text/results-link.ts';
import type { Member } from '../../poll/turnout/non-voters.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { BeforeReminding } from '../turnout/turnout-queries.ts';
import type { ReminderWay } from './send-reminders.ts';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import type { RemindingRun } from './use-reminding.ts';
import type { AskedNonVoters, NonVoters } from '../turnout/use-non-voters.ts';
import { MessagePreview } from './message-preview.tsx';
import { PartialNotice } from '../turnout/partial-notice.tsx';
import { PeopleChoice } from './people-choice.tsx';

/** People whom the preview names. */
const NAMED_MOST = 5;

const WAYS: readonly ReminderWay[] = ['reply', 'notices'];

interface RemindFormProps {
  readonly shown: ShownPoll;
  readonly left: AskedNonVoters;
  readonly known: NonVoters & { readonly face: 'known' };
  readonly before: BeforeReminding;
  readonly run: RemindingRun;
  readonly onClose: () => void;
}

/** Chosen at first: those who are here and were not reminded within a day. Who votes meanwhile leaves the list. */
export function RemindForm({ shown, left, known, before, run, onClose }: RemindFormProps) {
  const { session, poll, chat } = shown;
  const people = known.participation.left;
  const [now] = useState(() => Date.now());
  const isAgain = (id: number) => isRecent(before.remindedAt.get(id), now);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        people
          .filter(({ id, absentUntil }) => absentUntil === null && id !== before.myId && !isAgain(id))
          .map(({ id }) => id),
      ),
  );
  const mayReply = (knownChat(chat)?.closed ?? null) === null;
  const [way, setWay] = useState<ReminderWay>(mayReply ? 'reply' : 'notices');
  const [text, setText] = useState(() => t('remind.text.first'));
  const chosen = people.filter(({ id }) => chosenIds.has(id));
  const problem = textProblem(text);
  const summary = useId();
  const again = chosen.filter(({ id }) => isAgain(id)).length;

  const place = { dialogId: chat.dialogId, messageId: poll.messageId, question: poll.question };
  const path =
    before.linkCode === null
      ? null
      : resultsLink(before.linkCode, { chatId: chat.chatId, messageId: poll.messageId });
  const link = path === null ? null : { path, words: t('remind.link') };

  function send(): void {
    run.send({
      request: session.request,
      way,
      poll: place,
      text,
      link,
      myId: before.myId,
      people: chosen,
    });
  }

  return (
    <Dialog
      title={t('remind.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onClose}>
            {t('results.cancel')}
          </Button>
          <Button
            variant="primary"
            isPending={run.isSending}
            isDisabled={chosen.length === 0 || problem !== undefined}
            aria-describedby={summary}
            onPress={send}
          >
            {t('remind.send')}
          </Button>
        </>
      }
    >
      {known.isComplete ? null : <PartialNotice left={left} />}
      <PeopleChoice people={people} chosenIds={chosenIds} onChoose={setChosenIds} before={before} now={now} />
      {again > 0 ? (
        <Notice tone="warning" role="status">
          {t('remind.again', { count: again })}
        </Notice>
      ) : null}
      {before.isComplete ? null : <p className="text-xs text-hint">{t('remind.unknownBefore')}</p>}
      {mayReply ? (
        <div className="grid gap-1">
          <span className="text-sm text-hint">{t('remind.way')}</span>
          <Choices
            label={t('remind.way')}
            choices={WAYS.map((each, id) => ({ id, text: t(`remind.way.${each}`) }))}
            several={false}
            chosen={[WAYS.indexOf(way)]}
            onChoose={([index = 0]) => setWay(WAYS[index] ?? 'reply')}
          />
        </div>
      ) : (
        <Notice>{t('remind.way.closed', { chat: shown.chatName })}</Notice>
      )}
      <TextField
        multiline
        label={t('remind.text')}
        value={text}
        onChange={setText}
        {...(problem === undefined ? {} : { error: problem })}
      />
      {chosen.length === 0 || problem !== undefined ? null : (
        <div role="group" aria-label={t('remind.preview')} className="grid gap-1">
          <span aria-hidden className="text-sm text-hint">
            {t('remind.preview')}
          </span>
          <MessagePreview
            text={way === 'reply' ? shortReply(chosen, text, link) : noticeText(place, text, link)}
          />
        </div>
      )}
      <p id={summary} className="text-sm text-hint">
        {t('remind.chosen', { chosen: chosen.length, all: people.length })}
        {way === 'reply' && chosen.length > REMINDED_AT_ONCE
          ? `. ${t('remind.messages', { count: Math.ceil(chosen.length / REMINDED_AT_ONCE) })}`
          : null}
      </p>
    </Dialog>
  );
}

/** The reply with the first people alone, and the number of the others: fifty names would be all one sees. */
function shortReply(people: readonly Member[], text: string, link: ReminderLink | null): string {
  const rest = Math.min(people.length, REMINDED_AT_ONCE) - NAMED_MOST;
  const reply = replyText(people.slice(0, NAMED_MOST), text, link);
  return rest > 0 ? reply.replace('\n', `, +${rest}\n`) : reply;
}

function textProblem(text: string): string | undefined {
  const length = text.trim().length;
  if (length === 0) return t('remind.text.empty');
  return length > REMINDER_MAX ? t('remind.text.over', { count: length - REMINDER_MAX }) : undefined;
}
