import { useQuery } from '@tanstack/react-query';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { leftQueries } from '../turnout/turnout-queries.ts';
import type { ShownPoll } from '../shown-poll.ts';
import { useReminding } from './use-reminding.ts';
import { useNonVoters } from '../turnout/use-non-voters.ts';
import { LeftFaces } from '../turnout/non-voters-faces.tsx';
import { LeftSkeleton } from '../turnout/non-voters-skeleton.tsx';
import { RemindForm } from './remind-form.tsx';
import { RemindReport } from './remind-report.tsx';

/** Reminds those who have not voted: who, how and with which words; then what came of it. */
export function RemindDialog({
  shown,
  onClose,
}: {
  readonly shown: ShownPoll;
  readonly onClose: () => void;
}) {
  const { session, poll, chat, isGone } = shown;
  const left = useNonVoters(shown, { isWanted: true, isFresh: true });
  const { data: before } = useQuery(
    leftQueries.beforeReminding(session.request, chat.dialogId, poll.messageId),
  );
  const run = useReminding();
  const close = (
    <Button variant="plain" onPress={onClose}>
      {t('remind.close')}
    </Button>
  );
  if (run.report !== null) return <RemindReport run={run} report={run.report} onClose={onClose} />;
  if (!run.isSending && (!poll.open || isGone)) {
    return (
      <Dialog title={t('remind.title')} onClose={onClose} actions={close}>
        <Notice role="status">{t('remind.closedMeanwhile')}</Notice>
      </Dialog>
    );
  }
  const { who } = left;
  if (who.face === 'known' && (run.isSending || who.participation.left.length > 0)) {
    if (before !== undefined) {
      return <RemindForm shown={shown} left={left} known={who} before={before} run={run} onClose={onClose} />;
    }
    return (
      <Dialog title={t('remind.title')} onClose={onClose} actions={close}>
        <LeftSkeleton />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('remind.title')} onClose={onClose} actions={close}>
      <LeftFaces left={left} voters={poll.voters} chatTitle={shown.chatName} />
    </Dialog>
  );
}
