import { useState } from 'react';
import { type MessageId, t } from '../../i18n/t.ts';
import type { Poll } from '../../poll/poll.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import type { PollActs } from '../poll-acts.ts';

type Question = 'stop' | 'resume' | 'delete';

/** What only the author may do: close, reopen, delete. Each asks once and says what the chat will see. */
export function AuthorActions({
  poll,
  chatTitle,
  acts,
}: {
  readonly poll: Poll;
  readonly chatTitle: string;
  readonly acts: PollActs;
}) {
  const [asked, setAsked] = useState<Question | null>(null);
  if (!poll.canManage) return null;
  const turn = poll.open ? 'stop' : 'resume';
  return (
    <>
      <Button isPending={acts.pending === turn} onPress={() => setAsked(turn)} className="max-lg:w-full">
        {t(WORDS[turn].action)}
      </Button>
      <Button
        variant="danger"
        isPending={acts.pending === 'delete'}
        onPress={() => setAsked('delete')}
        className="max-lg:w-full"
      >
        {t(WORDS.delete.action)}
      </Button>
      {asked === null ? null : (
        <Confirmation
          {...WORDS[asked]}
          chatTitle={chatTitle}
          isDangerous={asked === 'delete'}
          onConfirm={() => {
            acts.run({ kind: asked });
            setAsked(null);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface Words {
  readonly action: MessageId;
  readonly title: MessageId;
  readonly text: MessageId;
}

const WORDS: Readonly<Record<Question, Words>> = {
  stop: { action: 'results.close', title: 'results.close.title', text: 'results.close.text' },
  resume: { action: 'results.reopen', title: 'results.reopen.title', text: 'results.reopen.text' },
  delete: { action: 'results.delete', title: 'results.delete.title', text: 'results.delete.text' },
};

function Confirmation({
  action,
  title,
  text,
  chatTitle,
  isDangerous,
  onConfirm,
  onCancel,
}: Words & {
  readonly chatTitle: string;
  readonly isDangerous: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  return (
    <AlertDialog
      isOpen
      title={t(title)}
      actions={
        <>
          <Button variant="plain" autoFocus onPress={onCancel}>
            {t('results.cancel')}
          </Button>
          <Button variant={isDangerous ? 'danger' : 'primary'} onPress={onConfirm}>
            {t(action)}
          </Button>
        </>
      }
    >
      <p>{t(text, { chat: chatTitle })}</p>
    </AlertDialog>
  );
}
