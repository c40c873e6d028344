import { useQuery } from '@tanstack/react-query';
import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { t, type MessageId } from '../../i18n/t.ts';
import { notesFor, runoffOf, type PollNotes } from '../../poll/outcome/poll-notes.ts';
import { Button } from '../../ui/button.tsx';
import { pollQueries } from '../queries.ts';
import type { ShownPoll } from '../shown-poll.ts';

const FIRST: MessageId = 'outcome.runoffOf';
const SECOND: MessageId = 'outcome.hasRunoff';

/** The ways from a second round to its first, and back. */
export function Rounds({
  shown,
  notes,
}: {
  readonly shown: ShownPoll;
  readonly notes: readonly PollNotes[];
}) {
  const { messageId } = shown.poll;
  const { firstRound } = notesFor(notes, messageId);
  const secondRound = runoffOf(notes, messageId);
  if (firstRound === null && secondRound === null) return null;
  return (
    <div className="grid gap-1">
      {firstRound === null ? null : <Round shown={shown} messageId={firstRound} text={FIRST} />}
      {secondRound === null ? null : <Round shown={shown} messageId={secondRound} text={SECOND} />}
    </div>
  );
}

function Round({
  shown: { session, chat, onOpenPoll },
  messageId,
  text,
}: {
  readonly shown: ShownPoll;
  readonly messageId: number;
  readonly text: MessageId;
}) {
  const { data, error } = useQuery(pollQueries.question(session.request, messageId));
  if (error !== null && failureOf(error).kind === 'not-found')
    return <p className="text-sm text-hint">{t(text, { question: t('outcome.roundGone') })}</p>;
  if (data === undefined) return null;
  return (
    <Button
      variant="plain"
      size="small"
      className="-mx-3 justify-self-start text-start text-link!"
      onPress={() => onOpenPoll({ messageId, chat })}
    >
      {t(text, { question: data })}
    </Button>
  );
}
