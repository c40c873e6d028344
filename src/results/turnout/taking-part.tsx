import { lazy, Suspense, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import { useNonVoters } from './use-non-voters.ts';
import { LeftSkeleton } from './non-voters-skeleton.tsx';
import { TurnoutView } from './turnout-view.tsx';

const LeftFaces = lazy(async () => ({ default: (await import('./non-voters-faces.tsx')).LeftFaces }));

/**
 * Turnout, who has not voted yet, and the way to remind them. Members are read on demand only: a chat may have
 * thousands, and everybody behind one office address shares two requests a second.
 */
export function TakingPart({
  shown,
  onRemind,
}: {
  readonly shown: ShownPoll;
  readonly onRemind: () => void;
}) {
  const { poll, chat, isGone } = shown;
  const [isOpen, setOpen] = useState(false);
  const left = useNonVoters(shown, { isWanted: isOpen && !isGone });
  const mayRemind = poll.open && poll.anonymity === 'public' && !isGone;
  return (
    <div className="grid grid-cols-1 gap-3">
      <TurnoutView voters={poll.voters} members={knownChat(chat)?.members ?? 0} who={left.who} />
      {isGone ? null : (
        <div className="flex flex-wrap gap-2">
          <Button className="flex-auto" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t('left.title')}
          </Button>
          {mayRemind ? (
            <Button className="flex-auto" onPress={onRemind}>
              {t('remind.title')}
            </Button>
          ) : null}
        </div>
      )}
      {isOpen && !isGone ? (
        <Suspense fallback={<LeftSkeleton />}>
          <LeftFaces left={left} voters={poll.voters} chatTitle={shown.chatName} />
        </Suspense>
      ) : null}
    </div>
  );
}
