import { Suspense, useEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Session } from '../bitrix24/door/session.ts';
import type { SendReport, SendRest } from '../compose/send/send-report.ts';
import { t } from '../i18n/t.ts';
import type { SentDelivery } from '../poll/sent-polls.ts';
import { Notice } from '../ui/feedback/notice.tsx';
import { part } from '../ui/overlay/part.ts';
import { Tabs } from '../ui/tabs.tsx';
import { ScreenSkeleton } from './app-skeleton.tsx';
import type { AppOpening } from './opening-query.ts';
import { Page } from './page.tsx';
import { firstScreen, placeOf } from './place.ts';
import { route, viewOf } from './route.ts';
import { SentStatus } from './polls/sent-status.tsx';
import { StartNotice } from './start-notice.tsx';
import { THEME_OPTION } from '../memory/theme.ts';
import { useSentPolls } from './use-sent-polls.ts';

const ComposeScreen = part(async () => (await import('../compose/compose-screen.tsx')).ComposeScreen);

const PollsTab = part(async () => (await import('./polls/polls-tab.tsx')).PollsTab);

const ChangedPolls = part(async () => (await import('./polls/changed-polls.tsx')).ChangedPolls);

const RestStatus = part(async () => (await import('./polls/rest-status.tsx')).RestStatus);

const ThemeMenu = part(async () => (await import('./theme-menu.tsx')).ThemeMenu);

// Every opening needs them: they come while the portal answers.
ComposeScreen.fetchAhead();
ThemeMenu.fetchAhead();

/** The screens of the place we were opened in, behind their tabs. */
export function Screens({ session, opening }: { readonly session: Session; readonly opening: AppOpening }) {
  const { request, placement } = session;
  const place = placeOf(placement, opening);
  const polls = useSentPolls(request);
  const [first] = useState(() => firstScreen(place, opening, placement.code));
  const [{ tab, view, start }, navigate] = useReducer(route, {
    tab: first.tab,
    view: viewOf(first.poll === null ? [] : [first.poll], null),
    start: first.start,
  });
  // From the first look on it stays: what was sought and found in it is there on return.
  const [wasSeen, setWasSeen] = useState(false);
  const isSeen = tab === 'polls';
  if (isSeen && !wasSeen) setWasSeen(true);
  const [report, setReport] = useState<SendReport | null>(null);
  /** What the form still has of the last send, until somebody looks at the form. */
  const [rest, setRest] = useState<SendRest | null>(null);
  if (!isSeen && rest !== null) setRest(null);

  // The button that was pressed is gone from the screen; the way goes on from the tab that came forward.
  useEffect(() => {
    if (polls.now.length > 0) focusTab();
  }, [polls.now]);

  /** On to what was sent. What the portal changed in it is said there, and the form is the draft's again. */
  const showSent = (finished: SendReport) => {
    setReport(finished);
    setRest(finished.rest);
    if (!hasRest(finished)) navigate({ to: 'form', start: first.start });
    const sent = polls.add(finished.sent, finished.notes);
    navigate({ to: 'results', polls: sent, shown: finished.sent[0]?.messageId ?? null });
  };

  const backToForm = () => {
    flushSync(() => navigate({ to: 'tab', tab: 'compose' }));
    focusTab();
  };

  const compose = (
    <Suspense fallback={<ScreenSkeleton />}>
      {start === first.start ? null : (
        <StartNotice onEnd={() => navigate({ to: 'form', start: first.start })} />
      )}
      <ComposeScreen
        key={start?.name ?? 'own'}
        session={session}
        me={opening.me}
        options={opening.options}
        place={place}
        start={start}
        onFinished={showSent}
        onOpenResults={(messageId) => navigate({ to: 'shown', messageId, sent: polls.now })}
      >
        {opening.message?.kind === 'unread' ? <Notice role="status">{t('app.messageUnread')}</Notice> : null}
      </ComposeScreen>
    </Suspense>
  );
  const list = (
    <div className="grid gap-3 sm:gap-4">
      {view.kind === 'poll' && !view.isFromList ? <SentStatus polls={newlySent(polls.now, report)} /> : null}
      {rest === null ? null : (
        <Suspense>
          <RestStatus rest={rest} onBack={backToForm} />
        </Suspense>
      )}
      {report === null ? null : (
        <Suspense>
          <ChangedPolls
            key={report.again.name}
            request={request}
            report={report}
            onDeleted={(messageIds) => void polls.remove(messageIds).catch(() => undefined)}
            onRewrite={(again) => {
              navigate({ to: 'list' });
              navigate({ to: 'form', start: again });
            }}
          />
        </Suspense>
      )}
      <Suspense fallback={<ScreenSkeleton />}>
        <PollsTab
          session={session}
          myId={opening.me.id}
          place={place}
          polls={polls}
          view={view}
          navigate={navigate}
          isShown={isSeen}
        />
      </Suspense>
    </div>
  );
  return (
    <Page>
      <Tabs
        label={t('app.tabs')}
        selected={tab}
        onSelect={(id) => navigate({ to: 'tab', tab: id === 'polls' ? 'polls' : 'compose' })}
        onSelectAgain={() => navigate({ to: 'top' })}
        items={[
          { id: 'compose', title: t('app.newPoll'), content: compose, staysMounted: true },
          {
            id: 'polls',
            title: place.kind === 'chat' ? t('app.chatPolls') : t('app.myPolls'),
            content: list,
            staysMounted: wasSeen,
          },
        ]}
        end={
          <Suspense fallback={<span className="size-small" />}>
            <ThemeMenu request={request} stored={opening.options[THEME_OPTION]} />
          </Suspense>
        }
      />
    </Page>
  );
}

function focusTab(): void {
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

function hasRest({ rest }: SendReport): boolean {
  return rest.unsent.length + rest.unclear.length > 0;
}

/** Without the polls that stood in their chats already: those are not what was asked for now. */
function newlySent(now: readonly SentDelivery[], report: SendReport | null): readonly SentDelivery[] {
  const first = report?.changed.filter(({ isFirst }) => isFirst).map(({ messageId }) => messageId) ?? [];
  return now.filter(({ messageId }) => !first.includes(messageId));
}
