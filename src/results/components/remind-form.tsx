import { useId, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { REMINDED_AT_ONCE, REMINDER_MAX } from '../../poll/reminder-text.ts';
import { isRecent } from '../../poll/reminders.ts';
import { resultsLink } from '../../poll/results-link.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { BeforeReminding } from '../left-queries.ts';
import type { ReminderWay } from '../send-reminders.ts';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import type { RemindingRun } from '../use-reminding.ts';
import type { AskedWhoIsLeft, WhoIsLeft } from '../who-is-left.ts';
import { PartialNotice } from './partial-notice.tsx';
import { PeopleChoice } from './people-choice.tsx';

const WAYS: readonly ReminderWay[] = ['reply', 'notices'];

interface RemindFormProps {
  readonly shown: ShownPoll;
  readonly left: AskedWhoIsLeft;
  readonly known: WhoIsLeft & { readonly face: 'known' };
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

  function send(): void {
    const path =
      before.linkCode === null
        ? null
        : resultsLink(before.linkCode, { chatId: chat.chatId, messageId: poll.messageId });
    run.send({
      request: session.request,
      way,
      poll: { dialogId: chat.dialogId, messageId: poll.messageId, question: poll.question },
      text,
      link: path === null ? null : { path, words: t('remind.link') },
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
        <Notice>{t('remind.way.closed', { chat: chat.title })}</Notice>
      )}
      <TextField
        multiline
        label={t('remind.text')}
        value={text}
        onChange={setText}
        {...(problem === undefined ? {} : { error: problem })}
      />
      <p id={summary} className="text-sm text-hint">
        {t('remind.chosen', { chosen: chosen.length, all: people.length })}
        {way === 'reply' && chosen.length > REMINDED_AT_ONCE
          ? `. ${t('remind.messages', { count: Math.ceil(chosen.length / REMINDED_AT_ONCE) })}`
          : null}
      </p>
    </Dialog>
  );
}

function textProblem(text: string): string | undefined {
  const length = text.trim().length;
  if (length === 0) return t('remind.text.empty');
  return length > REMINDER_MAX ? t('remind.text.over', { count: length - REMINDER_MAX }) : undefined;
}
