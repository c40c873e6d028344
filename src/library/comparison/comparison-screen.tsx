import { PortalError } from '../../bitrix24/door/portal-error.ts';
import type { Session } from '../../bitrix24/door/session.ts';
import { t } from '../../i18n/t.ts';
import { compare, type ComparedPoll, type Comparison } from '../../poll/comparison.ts';
import type { ListedPoll } from '../../poll/listed-polls.ts';
import { Card } from '../../ui/card.tsx';
import { ComparedAnswers } from './compared-answers.tsx';
import { ComparedChats } from './compared-chats.tsx';
import { ComparisonFace } from './comparison-face.tsx';
import { ComparisonNotices } from './comparison-notices.tsx';
import { useComparedPolls } from './compared-polls.ts';
import type { People, PollReadings } from './compared-voters.ts';
import { useListedChats } from '../listed-chats.ts';

const NAMED: People = { kind: 'named' };
const NO_READINGS: PollReadings = new Map();

/** One question in several chats: answers × chats, for each chat and in total. */
export function ComparisonScreen({
  session,
  polls,
  onOpenPoll,
}: {
  readonly session: Session;
  /** Those of one send; keep the screen's key to it. */
  readonly polls: readonly ListedPoll[];
  readonly onOpenPoll: (messageId: number) => void;
}) {
  const { request } = session;
  const live = useComparedPolls(
    request,
    polls.map(({ messageId }) => messageId),
  );
  const chats = useListedChats(request, polls, true);
  const compared: ComparedPoll[] = polls.flatMap(({ messageId }) => {
    const reading = live.data?.polls.get(messageId);
    return reading === undefined || reading instanceof PortalError ? [] : [{ messageId, ...reading }];
  });
  const [first] = compared;
  const comparison = compare(compared);
  return (
    <section
      aria-label={t('library.compare.region')}
      aria-busy={live.updatedAt === 0 && live.error === null}
      className="grid gap-3 sm:gap-4"
    >
      {first === undefined ? (
        <ComparisonFace live={live} />
      ) : (
        <>
          <Card className="grid gap-4">
            <header className="grid gap-1.5">
              <h2 className="text-xl whitespace-pre-line lg:text-2xl">
                <bdi>{first.poll.question}</bdi>
              </h2>
              <p className="text-sm text-hint">{votersWords(comparison, live.data?.people ?? NAMED)}</p>
            </header>
            <ComparisonNotices live={live} missing={polls.length - compared.length} />
            <ComparedAnswers comparison={comparison} polls={polls} chats={chats} />
          </Card>
          <ComparedChats
            polls={polls}
            readings={live.data?.polls ?? NO_READINGS}
            chats={chats}
            onOpenPoll={onOpenPoll}
          />
        </>
      )}
    </section>
  );
}

/** A person in two chats counts once where everybody is known; where not, that cannot be told, and why is said. */
function votersWords({ voters, once }: Comparison, people: People): string {
  if (once) return t('library.compare.people', { count: voters });
  return [t('library.compare.ballots', { count: voters }), whyNot(people)].join(' ');
}

function whyNot(people: People): string {
  switch (people.kind) {
    case 'counting':
      return t('library.compare.counting');
    case 'too-many':
      return t('library.compare.manyVoters');
    // Said with its reason and its way out.
    case 'partly':
      return '';
    case 'named':
    default:
      return t('library.compare.cannotTell');
  }
}
