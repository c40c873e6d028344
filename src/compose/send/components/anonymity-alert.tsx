import { useState } from 'react';

import { deletePoll } from '../../../bitrix24/reads/delete-poll.ts';
import { PortalError } from '../../../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../../../bitrix24/door/request.ts';
import { portalErrorText } from '../../../i18n/portal-error-text.ts';
import { t } from '../../../i18n/t.ts';
import { AlertDialog } from '../../../ui/overlay/alert-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';

interface AnonymityAlertProps {
  readonly request: PortalRequest;
  readonly chatTitle: string;
  readonly messageId: number;
  readonly onDeleted: () => void;
  readonly onKept: () => void;
}

/** The portal made a public poll of an anonymous one: the author decides what becomes of it, at once. */
export function AnonymityAlert({ request, chatTitle, messageId, onDeleted, onKept }: AnonymityAlertProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function remove(): Promise<void> {
    setIsDeleting(true);
    setFailure(null);
    try {
      await deletePoll(request, messageId);
      onDeleted();
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      setFailure(portalErrorText(thrown.kind, thrown.portalText));
    }
    setIsDeleting(false);
  }

  return (
    <AlertDialog
      isOpen
      title={t('compose.notAnonymous')}
      actions={
        <>
          <Button variant="danger" autoFocus isDisabled={isDeleting} onPress={() => void remove()}>
            {t('compose.notAnonymous.delete')}
          </Button>
          <Button variant="plain" isDisabled={isDeleting} onPress={onKept}>
            {t('compose.notAnonymous.keep')}
          </Button>
        </>
      }
    >
      <p>{t('compose.notAnonymous.text', { title: chatTitle })}</p>
      {failure === null ? null : (
        <Notice tone="danger" role="alert" className="mt-3">
          {t('compose.notAnonymous.failed', { reason: failure })}
        </Notice>
      )}
    </AlertDialog>
  );
}
