import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { PollReadings } from './compared-voters.ts';
import { t } from '../../i18n/t.ts';
import type { ListedPoll } from '../../poll/listed-polls.ts';
import type { Poll } from '../../poll/poll.ts';
import { turnoutOf } from '../../poll/turnout/turnout.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Bar } from '../../ui/bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { ListedChats } from '../listed-chats.ts';
import { ComparedTitle } from './compared-title.tsx';

/** Each chat's poll: whether it is open, how many voted, and the way to its results. */
export function ComparedChats({
  polls,
  readings,
  chats,
  onOpenPoll,
}: {
  readonly polls: readonly ListedPoll[];
  readonly readings: PollReadings;
  readonly chats: ListedChats;
  readonly onOpenPoll: (messageId: number) => void;
}) {
  return (
    <Card className="grid gap-1">
      <h3 className="text-sm text-hint">{t('library.compare.chats')}</h3>
      <ul>
        {polls.map(({ messageId, chatId }) => {
          const reading = readings.get(messageId);
          const name = chats.names.get(chatId) ?? t('library.unknownChat');
          const chat = chats.known.get(chatId);
          return (
            <li
              key={messageId}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 border-b border-divider py-2.5 last:border-none md:grid-cols-[minmax(0,1fr)_minmax(0,240px)_auto]"
            >
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={name} color={chat?.color} photo={chat?.avatar ?? null} size="small" />
                <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                  <ComparedTitle chatId={chatId} chats={chats} />
                  {reading === undefined ? null : <ChatPill reading={reading} />}
                </span>
              </span>
              <span className="max-md:order-last max-md:col-span-2">
                {reading === undefined || reading instanceof PortalError ? null : (
                  <ChatTurnout poll={reading.poll} members={chat?.members ?? 0} name={name} />
                )}
              </span>
              <Button
                size="small"
                aria-label={t('library.compare.open', { chat: name })}
                onPress={() => onOpenPoll(messageId)}
              >
                {t('library.compare.results')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function ChatPill({ reading }: { readonly reading: { readonly poll: Poll } | PortalError }) {
  if (reading instanceof PortalError) {
    if (reading.kind === 'not-found') return <Pill>{t('library.pill.deleted')}</Pill>;
    if (reading.kind === 'no-access') return <Pill>{t('library.pill.noAccess')}</Pill>;
    return <Pill tone="danger">{t('library.pill.failed')}</Pill>;
  }
  return reading.poll.open ? (
    <Pill tone="success">{t('library.pill.open')}</Pill>
  ) : (
    <Pill>{t('library.pill.closed')}</Pill>
  );
}

function ChatTurnout({
  poll,
  members,
  name,
}: {
  readonly poll: Poll;
  readonly members: number;
  readonly name: string;
}) {
  const turnout = turnoutOf(poll.voters, members);
  return (
    <span className="flex items-center gap-3">
      {turnout ? (
        <Bar
          label={`${t('library.turnoutBar')}: ${name}`}
          share={turnout}
          tone="accent"
          isThin
          className="flex-1"
        />
      ) : null}
      <span className="text-sm whitespace-nowrap text-hint tabular-nums">
        {turnout
          ? t('library.turnout', { voters: poll.voters, members })
          : t('library.voters', { voters: poll.voters })}
      </span>
    </span>
  );
}
