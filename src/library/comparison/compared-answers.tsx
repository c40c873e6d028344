import { percentWords } from '../../i18n/percent-words.ts';
import { t } from '../../i18n/t.ts';
import type { ComparedAnswer, Comparison, Share } from '../../poll/comparison.ts';
import type { ListedPoll } from '../../poll/listed-polls.ts';
import { Bar } from '../../ui/bar.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { ListedChats } from '../listed-chats.ts';
import { ComparedTitle } from './compared-title.tsx';

/** For each answer its share of all votes, and below it the chats one under the other: bars that begin at one line. */
export function ComparedAnswers({
  comparison,
  polls,
  chats,
}: {
  readonly comparison: Comparison;
  readonly polls: readonly ListedPoll[];
  readonly chats: ListedChats;
}) {
  const leaders = comparison.answers.filter(({ leads }) => leads).length;
  return (
    <>
      <ul aria-label={t('library.compare.answers')}>
        {comparison.answers.map((answer) => (
          <li
            key={answer.text}
            className="grid gap-2.5 border-b border-divider py-4 last:border-none last:pb-0"
          >
            <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
              <bdi className="min-w-0 text-md">{answer.text}</bdi>
              {answer.leads ? <LeadPill isTie={leaders > 1} /> : null}
              <span className="ms-auto text-xl font-light tabular-nums">{percentWords(answer.total)}</span>
              <span className="text-sm text-hint tabular-nums">{votes(answer.total)}</span>
            </div>
            <Bar
              label={answer.text}
              share={answer.total}
              tone={answer.leads ? (leaders > 1 ? 'warning' : 'success') : 'plain'}
            />
            <ChatShares answer={answer} polls={polls} chats={chats} />
          </li>
        ))}
      </ul>
      {comparison.isRounded ? <p className="text-xs text-hint">{t('results.rounded')}</p> : null}
    </>
  );
}

function ChatShares({
  answer,
  polls,
  chats,
}: {
  readonly answer: ComparedAnswer;
  readonly polls: readonly ListedPoll[];
  readonly chats: ListedChats;
}) {
  return (
    <ul
      aria-label={t('library.compare.byChat', { answer: answer.text })}
      className="grid gap-x-8 gap-y-1.5 lg:grid-cols-2"
    >
      {polls.map(({ messageId, chatId }) => {
        const share = answer.chats.get(messageId);
        const name = chats.names.get(chatId) ?? t('library.unknownChat');
        if (share === undefined) return null;
        return (
          <li
            key={messageId}
            className="grid grid-cols-[minmax(0,1fr)_2.5rem_auto] items-center gap-x-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] text-sm text-secondary"
          >
            <ComparedTitle chatId={chatId} chats={chats} />
            <Bar label={`${name}: ${answer.text}`} share={share} isThin />
            <span className="min-w-24 text-end text-hint tabular-nums">
              {percentWords(share)} · {votes(share)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function LeadPill({ isTie }: { readonly isTie: boolean }) {
  return isTie ? (
    <Pill tone="warning">{t('library.compare.tied')}</Pill>
  ) : (
    <Pill tone="success">{t('library.compare.leads')}</Pill>
  );
}

function votes({ votes: count }: Share): string {
  return t('library.compare.votes', { votes: count });
}
