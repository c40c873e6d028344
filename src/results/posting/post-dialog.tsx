import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { resultsLink } from '../../bitrix24/text/results-link.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { postText } from './post-text.ts';
import { pollQueries } from '../queries.ts';
import { useResultsPosting } from './results-posting.ts';
import type { ShownOutcome } from '../outcome/shown-outcome.ts';
import type { ShownPoll } from '../shown-poll.ts';
import { MessagePreview } from '../remind/message-preview.tsx';
import { PostingNotice } from './posting-notice.tsx';

interface PostDialogProps {
  readonly shown: ShownPoll;
  readonly outcome: ShownOutcome;
  /** The results stand in the chat. */
  readonly onPosted: () => void;
  readonly onClose: () => void;
}

/** The results as a reply under the poll: looked over first, then posted. */
export function PostDialog(props: PostDialogProps) {
  const { session, poll, chat } = props.shown;
  const { data: code, isPending } = useQuery(pollQueries.linkCode(session.request));
  if (isPending) return <Frame {...props} actions={null} body={<Skeleton className="h-60" />} />;
  const link = code ? resultsLink(code, { chatId: chat.chatId, messageId: poll.messageId }) : null;
  return <Ready {...props} link={link} />;
}

function Ready(props: PostDialogProps & { readonly link: string | null }) {
  const { shown, outcome, link, onPosted, onClose } = props;
  const { session, poll, chat } = shown;
  const { posting, text, post } = useResultsPosting(
    session.request,
    {
      dialogId: chat.dialogId,
      replyId: poll.messageId,
      text: postText(shown, outcome, link),
    },
    onPosted,
  );
  const isDone = posting.step === 'done' || posting.step === 'stands';
  const isRetry = posting.step === 'unknown' || posting.step === 'missing' || posting.step === 'failed';
  return (
    <Frame
      {...props}
      body={
        <>
          <MessagePreview text={text} />
          <PostingNotice posting={posting} chatTitle={shown.chatName} />
        </>
      }
      actions={
        // The button that was pressed is gone, and the focus with it.
        isDone ? (
          <Button variant="primary" autoFocus onPress={onClose}>
            {t('outcome.post.close')}
          </Button>
        ) : (
          <>
            <Button variant="plain" onPress={onClose}>
              {t('results.cancel')}
            </Button>
            <Button variant="primary" isPending={posting.step === 'busy'} onPress={post}>
              {t(isRetry ? 'app.tryAgain' : 'outcome.post.send')}
            </Button>
          </>
        )
      }
    />
  );
}

function Frame({
  shown,
  body,
  actions,
  onClose,
}: Pick<PostDialogProps, 'shown' | 'onClose'> & {
  readonly body: ReactNode;
  readonly actions: ReactNode;
}) {
  return (
    <Dialog title={t('outcome.post')} onClose={onClose} actions={actions}>
      <p className="text-sm text-secondary">{t('outcome.post.preview', { chat: shown.chatName })}</p>
      {body}
    </Dialog>
  );
}
