import { useState, type JSX, type ReactNode } from 'react';

import type { Me } from '../bitrix24/calls/people.ts';
import type { Session } from '../bitrix24/door/session.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/feedback/notice.tsx';
import type { ComposePlace } from './compose-place.ts';
import { PollForm } from './components/poll-form.tsx';
import { SentNotice } from './send/components/sent-notice.tsx';
import { openDrafts } from './draft/open-drafts.ts';
import type { PollStart } from '../poll/poll-start.ts';
import { openStopped } from './send/stopped-store.ts';
import type { SendReport } from './send/send-report.ts';

export interface ComposeScreenProps {
  readonly session: Session;
  readonly me: Me;
  /** The user's options as they were when the page opened. */
  readonly options: Readonly<Record<string, string>>;
  readonly place: ComposePlace;
  /** What the first poll starts from, unless a draft of it is kept; null = blank. */
  readonly start: PollStart | null;
  /** What is to be said above the first form while it is blank. */
  readonly children?: ReactNode;
  /** Called when a send has ended: which polls stand in their chats, and what there is to say about them. */
  readonly onFinished: (report: SendReport) => void;
  readonly onOpenResults: (messageId: number) => void;
}

/** New poll: write it, choose chats, send it. When every chat has its poll, a fresh form takes its place. */
export function ComposeScreen(props: ComposeScreenProps): JSX.Element {
  const { session, me, options, place, start, children, onFinished, onOpenResults } = props;
  const [store] = useState(() =>
    openDrafts({ session, userId: me.id, options, place: draftPlace(place, start) }),
  );
  const [stopped] = useState(() => openStopped({ session, userId: me.id, options }));
  const [before, setBefore] = useState<{ round: number; report: SendReport | null }>({
    round: 0,
    report: null,
  });
  const { round, report } = before;

  /** A fresh form, whatever screen comes forward now. */
  function finish(outcome: SendReport | null): void {
    setBefore({ round: round + 1, report: outcome });
    if (outcome) onFinished(outcome);
  }
  return (
    <PollForm
      key={round}
      session={session}
      me={me}
      place={place}
      store={store}
      stopped={stopped}
      start={round === 0 ? start : null}
      onFinished={finish}
    >
      {round === 0 ? children : null}
      {report ? <SentNotice report={report} onOpenResults={onOpenResults} /> : null}
      {round > 0 && !report ? <Notice role="status">{t('compose.sentElsewhere')}</Notice> : null}
    </PollForm>
  );
}

/** A poll that starts from something has a draft of its own, and leaves the chat's other one alone. */
function draftPlace(place: ComposePlace, start: PollStart | null): string {
  const chat = place.kind === 'chat' ? place.dialogId : 'none';
  return start ? `${chat}:${start.name}` : chat;
}
