import { t } from '../../i18n/t.ts';
import { ballotRight } from '../../poll/ballot.ts';
import type { Poll } from '../../poll/poll.ts';
import { Button } from '../../ui/button.tsx';
import type { PollActs } from './use-poll-actions.ts';

/** The ways to my vote that the poll offers me; nothing where it offers none. */
export function OwnVote({
  poll,
  acts,
  onOpenBallot,
}: {
  readonly poll: Poll;
  readonly acts: PollActs;
  readonly onOpenBallot: () => void;
}) {
  const right = ballotRight(poll);
  if (right === 'none') return null;
  const isVoting = acts.pending === 'vote';
  return (
    <div className="flex flex-wrap gap-2 max-sm:w-full max-sm:*:flex-auto">
      {right === 'vote' ? (
        <Button variant="primary" isPending={isVoting} onPress={onOpenBallot}>
          {t('results.vote')}
        </Button>
      ) : (
        <>
          <Button variant="tint" isPending={isVoting} onPress={onOpenBallot}>
            {t('results.changeVote')}
          </Button>
          <Button
            variant="plain"
            isPending={acts.pending === 'recall'}
            onPress={() => acts.run({ kind: 'recall' })}
          >
            {t('results.recall')}
          </Button>
        </>
      )}
    </div>
  );
}
