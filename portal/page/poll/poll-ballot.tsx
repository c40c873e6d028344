import { useState } from 'react';
import type { PollView } from '../../doors/page-wire.ts';

interface PollBallotProps {
  readonly poll: PollView;
  readonly isPending: boolean;
  readonly onVote: (answerIds: readonly number[]) => void;
  /** Null where there is no vote yet to go back to. */
  readonly onCancel: (() => void) | null;
}

/** The answers to tick. */
export function PollBallot({ poll, isPending, onVote, onCancel }: PollBallotProps) {
  const { question, answers, several } = poll;
  const [ticked, setTicked] = useState(() => answers.filter(({ mine }) => mine).map(({ id }) => id));

  function tick(id: number): void {
    if (!several) setTicked([id]);
    else setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onVote(ticked);
      }}
    >
      <fieldset className="poll-card__answers">
        <legend className="for-ears">{question}</legend>
        {answers.map(({ id, text }) => (
          <label key={id} className="poll-card__choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              checked={ticked.includes(id)}
              onChange={() => tick(id)}
            />
            <span dir="auto">{text}</span>
          </label>
        ))}
      </fieldset>
      <div className="poll-card__buttons">
        <button type="submit" className="button button--primary" disabled={ticked.length === 0 || isPending}>
          Vote
        </button>
        {onCancel !== null && (
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
