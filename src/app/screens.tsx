import { lazy, Suspense, useEffect, useState } from 'react';
import type { Opening } from '../bitrix24/opening.ts';
import type { Session } from '../bitrix24/session.ts';
import { t } from '../i18n/t.ts';
import type { PollStart } from '../poll/poll-start.ts';
import type { PollInChat } from '../poll/sent-polls.ts';
import { Notice } from '../ui/notice.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ScreenSkeleton } from './app-skeleton.tsx';
import { Page } from './page.tsx';
import { firstScreen, placeOf } from './place.ts';
import { SentStatus } from './sent-status.tsx';
import { StartNotice } from './start-notice.tsx';
import { THEME_OPTION } from './theme.ts';
import { usePollStart } from './use-poll-start.ts';
import { useSentPolls } from './use-sent-polls.ts';

const ComposeScreen = lazy(async () => {
  const { ComposeScreen: screen } = await import('../compose/compose-screen.tsx');
  return { default: screen };
});

const ResultsTab = lazy(async () => {
  const { ResultsTab: part } = await import('./results-tab.tsx');
  return { default: part };
});

const ThemeMenu = lazy(async () => {
  const { ThemeMenu: part } = await import('./theme-menu.tsx');
  return { default: part };
});

/** No chat has it: where the placement's chat is unknown, no poll is of this chat. */
const UNKNOWN_CHAT = -1;

/** The screens of the place we were opened in, behind their tabs. */
export function Screens({ session, opening }: { readonly session: Session; readonly opening: Opening }) {
  const { request, placement } = session;
  const place = placeOf(placement, opening);
  const chatId = place.kind === 'chat' ? (place.chat?.chatId ?? UNKNOWN_CHAT) : null;
  const polls = useSentPolls(request, opening.options, chatId);
  const [first] = useState(() => firstScreen(place, opening));
  const [tab, setTab] = useState<string>(first.tab);
  // A poll that another one led to.
  const [opened, setOpened] = useState<PollInChat | null>(null);
  const [shown, setShown] = useState(first.poll?.messageId ?? null);
  const writing = usePollStart(first.start);

  const openResults = (messageId: number | null) => {
    setShown(messageId);
    setTab('results');
  };
  // The button that was pressed is gone from the screen; the way goes on from the tab that came forward.
  useEffect(() => {
    if (polls.now.length > 0) document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }, [polls.now]);

  /** A poll that starts from another one: from every screen that shows polls, this is the way into the form. */
  const openNewPoll = (start: PollStart) => {
    writing.begin(start);
    setTab('compose');
  };

  const compose = (
    <Suspense fallback={<ScreenSkeleton />}>
      <StartNotice {...writing} />
      <ComposeScreen
        key={writing.formKey}
        session={session}
        me={opening.me}
        options={opening.options}
        place={place}
        start={writing.start}
        onSent={(sent, ruling) => {
          setOpened(null);
          polls.add(sent, ruling);
          openResults(sent[0]?.messageId ?? null);
        }}
        onOpenResults={(messageId) => {
          writing.end();
          openResults(messageId);
        }}
      >
        {opening.message?.kind === 'unread' ? <Notice role="status">{t('app.messageUnread')}</Notice> : null}
      </ComposeScreen>
    </Suspense>
  );
  // What the door was opened for stays, until something is sent from here.
  const own = first.poll !== null && polls.now.length === 0 ? [first.poll] : polls.last;
  const listed = opened === null ? own : [opened];
  const results = (
    <div className="grid gap-3 sm:gap-4">
      <SentStatus polls={polls.now} />
      <Suspense fallback={<ScreenSkeleton />}>
        <ResultsTab
          session={session}
          polls={listed}
          shown={shown}
          onShow={setShown}
          onNewPoll={openNewPoll}
          onOpenPoll={setOpened}
        />
      </Suspense>
    </div>
  );
  return (
    <Page>
      <Tabs
        label={t('app.tabs')}
        selected={tab}
        onSelect={setTab}
        items={[
          { id: 'compose', title: t('app.newPoll'), content: compose, staysMounted: true },
          ...(listed.length === 0 ? [] : [{ id: 'results', title: t('app.results'), content: results }]),
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
