import { useId, useState } from 'react';
import type { PollView } from '../../doors/page-wire.ts';
import { plural } from '../format.ts';
import { useChatAction } from '../use-chat-action.ts';
import { PollBallot } from './poll-ballot.tsx';
import { PollResults } from './poll-results.tsx';
import './poll-card.css';

interface PollCardProps {
  readonly as: number;
  readonly messageId: number;
  readonly poll: PollView;
}

/** A poll in the chat: first one votes, then one sees what the others said. */
export function PollCard({ as, messageId, poll }: PollCardProps) {
  const headingId = useId();
  const [isChanging, setIsChanging] = useState(false);
  const { act, isPending, refusal } = useChatAction(as);
  const { question, answers, voted, finished, canVote, canRevote, canClose } = poll;
  const votes = canVote || (isChanging && canRevote);

  function send(what: 'ballot' | 'recall' | 'close', body?: { answerIds: readonly number[] }): void {
    act({ path: `polls/${messageId}/${what}`, ...(body === undefined ? {} : { body }) }, () =>
      setIsChanging(false),
    );
  }

  return (
    <article className="poll-card" aria-labelledby={headingId}>
      <h3 id={headingId} dir="auto">
        {question}
      </h3>
      <p className="poll-card__kind">{kindOf(poll)}</p>
      {votes ? (
        <PollBallot
          key={String(isChanging)}
          poll={poll}
          isPending={isPending}
          onVote={(answerIds) => send('ballot', { answerIds })}
          onCancel={isChanging ? () => setIsChanging(false) : null}
        />
      ) : (
        <PollResults answers={answers} />
      )}
      <footer className="poll-card__foot">
        <span>{plural(poll.voters, 'vote', 'votes')}</span>
        {voted && canRevote && !votes && (
          <>
            <button type="button" className="text-button" onClick={() => setIsChanging(true)}>
              Change my vote
            </button>
            <button type="button" className="text-button" onClick={() => send('recall')}>
              Take back my vote
            </button>
          </>
        )}
        {canClose && !finished && (
          <button type="button" className="text-button" onClick={() => send('close')}>
            Close poll
          </button>
        )}
      </footer>
      {refusal !== null && <p role="alert">The portal refused: {refusal}</p>}
    </article>
  );
}

function kindOf({ anonymous, several, finished }: PollView): string {
  const who = anonymous ? 'Anonymous poll' : 'Public poll';
  return `${who} · ${several ? 'several answers' : 'one answer'}${finished ? ' · closed' : ''}`;
}
