import { useState } from 'react';
import { deletePoll } from '../../bitrix24/reads/delete-poll.ts';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { useChatNames } from '../../chat-names/use-chat-names.ts';
import type { ChangedPoll } from '../../compose/send/send-report.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t, currentLocale } from '../../i18n/t.ts';
import { AlertDialog } from '../../ui/overlay/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';

interface DeleteChangedProps {
  readonly request: PortalRequest;
  readonly polls: readonly ChangedPoll[];
  /** Called once a press, with those that are gone; what could not be deleted stays and says why. */
  readonly onDeleted: (messageIds: readonly number[]) => void;
  readonly onClose: () => void;
}

/** Asks once before polls are deleted to be written anew. */
export function DeleteChanged({ request, polls, onDeleted, onClose }: DeleteChangedProps) {
  const names = useChatNames(polls.map(({ chat }) => chat));
  const chats = new Intl.ListFormat(currentLocale()).format(polls.map(({ chat }) => names.nameOf(chat)));
  const [isDeleting, setIsDeleting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function deleteAll(): Promise<void> {
    setIsDeleting(true);
    setFailure(null);
    const gone: number[] = [];
    for (const { messageId } of polls) {
      try {
        await deletePoll(request, messageId);
        gone.push(messageId);
      } catch (thrown) {
        if (!(thrown instanceof PortalError)) throw thrown;
        setFailure(portalErrorText(thrown.kind, thrown.portalText));
      }
    }
    setIsDeleting(false);
    onDeleted(gone);
  }

  return (
    <AlertDialog
      isOpen
      title={t('results.delete.title')}
      actions={
        <>
          <Button variant="plain" autoFocus isDisabled={isDeleting} onPress={onClose}>
            {t('results.cancel')}
          </Button>
          <Button variant="danger" isDisabled={isDeleting} onPress={() => void deleteAll()}>
            {t('results.delete')}
          </Button>
        </>
      }
    >
      <p>{t('results.delete.text', { chat: chats })}</p>
      {failure === null ? null : (
        <Notice tone="danger" role="alert" className="mt-3">
          {t('compose.notAnonymous.failed', { reason: failure })}
        </Notice>
      )}
    </AlertDialog>
  );
}
