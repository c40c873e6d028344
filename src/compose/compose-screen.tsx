import { useState, type JSX } from 'react';

import type { Me } from '../bitrix24/people.ts';
import type { Session } from '../bitrix24/session.ts';
import { t } from '../i18n/t.ts';
import type { SentDelivery } from '../poll/sent-polls.ts';
import { Notice } from '../ui/notice.tsx';
import type { ComposePlace } from './compose-place.ts';
import { PollForm } from './components/poll-form.tsx';
import { SentNotice } from './components/sent-notice.tsx';
import { openDrafts } from './open-drafts.ts';
import type { SendReport } from './send-report.ts';

export type { ComposePlace } from './compose-place.ts';

export interface ComposeScreenProps {
  readonly session: Session;
  readonly me: Me;
  /** The user's options as they were when the page opened. */
  readonly options: Readonly<Record<string, string>>;
  readonly place: ComposePlace;
  /** Called when a send has ended, with every poll that now stands in a chat. */
  readonly onSent: (polls: readonly SentDelivery[]) => void;
  readonly onOpenResults: (messageId: number) => void;
}

/** New poll: write it, choose chats, send it. When every chat has its poll, a fresh form takes its place. */
export function ComposeScreen(props: ComposeScreenProps): JSX.Element {
  const { session, me, options, place, onSent, onOpenResults } = props;
  const dialogId = place.kind === 'chat' ? place.dialogId : null;
  const [store] = useState(() => openDrafts({ session, userId: me.id, options, dialogId }));
  const [before, setBefore] = useState<{ round: number; report: SendReport | null }>({
    round: 0,
    report: null,
  });
  const { round, report } = before;

  /** On to the results, unless there is something to be said about the poll first. */
  function finish(outcome: SendReport | null): void {
    setBefore({ round: round + 1, report: outcome });
    const [first] = outcome?.sent ?? [];
    if (first && outcome?.changed.length === 0) onOpenResults(first.messageId);
  }
  return (
    <PollForm
      key={round}
      session={session}
      me={me}
      place={place}
      store={store}
      onSent={onSent}
      onFinished={finish}
    >
      {report ? <SentNotice report={report} onOpenResults={onOpenResults} /> : null}
      {round > 0 && !report ? <Notice role="status">{t('compose.sentElsewhere')}</Notice> : null}
    </PollForm>
  );
}
