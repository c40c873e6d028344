import { type MessageId, t } from '../../i18n/t.ts';
import { AlertDialog } from '../../ui/overlay/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import type { ShownOutcome } from '../outcome/shown-outcome.ts';
import type { ShownPoll } from '../shown-poll.ts';

/** What an author is asked about before it is done. */
export type AskedAct = 'stop' | 'resume' | 'delete';

/** Asks once before an act of the author's, and says what the chat will see of it. */
export function ActQuestion({
  act,
  shown: { chatName, acts },
  outcome: { rule, standing },
  onClose,
}: {
  readonly act: AskedAct;
  readonly shown: ShownPoll;
  readonly outcome: ShownOutcome;
  readonly onClose: () => void;
}) {
  const { action, title, text } = WORDS[act];
  return (
    <AlertDialog
      isOpen
      title={t(title)}
      actions={
        <>
          <Button variant="plain" autoFocus onPress={onClose}>
            {t('results.cancel')}
          </Button>
          <Button
            variant={act === 'delete' ? 'danger' : 'primary'}
            onPress={() => {
              acts.run({ kind: act });
              onClose();
            }}
          >
            {t(action)}
          </Button>
        </>
      }
    >
      <p>{t(text, { chat: chatName })}</p>
      {/* What the rule would come to, in the words of the screen below. */}
      {act === 'stop' && rule !== null ? <p className="mt-2">{standing.sentences.join(' ')}</p> : null}
    </AlertDialog>
  );
}

const WORDS: Readonly<Record<AskedAct, Readonly<Record<'action' | 'title' | 'text', MessageId>>>> = {
  stop: { action: 'results.close', title: 'results.close.title', text: 'results.close.text' },
  resume: { action: 'results.reopen', title: 'results.reopen.title', text: 'results.reopen.text' },
  delete: { action: 'results.delete', title: 'results.delete.title', text: 'results.delete.text' },
};
