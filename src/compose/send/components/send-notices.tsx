import { PortalError } from '../../../bitrix24/door/portal-error.ts';
import { useChatNames } from '../../../chat-names/use-chat-names.ts';
import { number, time } from '../../../i18n/format.ts';
import { portalErrorText } from '../../../i18n/portal-error-text.ts';
import { t } from '../../../i18n/t.ts';
import type { StoppedPoll } from '../../../poll/delivery/stopped-polls.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import type { Compose } from '../../use-compose.ts';
import { mayStandWords } from './may-stand-words.ts';

/** What is to be known before and while a poll is sent, besides how it went in each chat. */
export function SendNotices({
  compose,
  send,
}: {
  readonly compose: Compose;
  /** What the button that sends is called at the moment. */
  readonly send: string;
}) {
  const { sending, deletedFrom, chatLimit, mayStand, stopError } = compose;
  return (
    <>
      {deletedFrom === null ? null : (
        <Notice role="status">{t('compose.deleted', { title: deletedFrom })}</Notice>
      )}
      {chatLimit === null ? null : (
        <Notice tone="danger" role="alert">
          {t('compose.chatLimit', { count: number(chatLimit) })}
        </Notice>
      )}
      <MayStand polls={mayStand} send={send} />
      {stopError === null ? null : (
        <Notice tone="danger" role="alert">
          {`${t('compose.draft.failed')}. ${reasonOf(stopError)}`}
        </Notice>
      )}
      {sending.keepError === null ? null : (
        <Notice tone="danger" role="alert">
          {t('compose.notKept', { reason: reasonOf(sending.keepError) })}
        </Notice>
      )}
      {sending.pausedUntil === null ? null : (
        <Notice tone="warning" role="status">
          {t('compose.paused', { time: time(sending.pausedUntil) })}
        </Notice>
      )}
    </>
  );
}

/** Polls that were stopped: each question once, with the chats in which it may stand. */
function MayStand({ polls, send }: { readonly polls: readonly StoppedPoll[]; readonly send: string }) {
  const names = useChatNames(polls.map(({ chat }) => chat));
  return mayStandWords(polls, send, (chat) => names.nameOf(chat)).map(({ question, words }) => (
    <Notice key={question} tone="warning" role="status">
      {words}
    </Notice>
  ));
}

/** A refusal of the portal, or a store without room. */
function reasonOf(error: unknown): string {
  if (error instanceof PortalError) return portalErrorText(error.kind, error.portalText);
  return t('compose.notKept.noRoom', { send: t('compose.send') });
}
