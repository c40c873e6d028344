import { Check } from 'lucide-react';
import type { PersonView, PollAnswerView } from '../../doors/page-wire.ts';
import { Avatar } from '../avatar.tsx';
import { plural } from '../format.ts';

const FACES = 5;

/** What people said, with their faces where the poll is public. */
export function PollResults({ answers }: { readonly answers: readonly PollAnswerView[] }) {
  return (
    <ul className="poll-results">
      {answers.map(({ id, text, votes, percent, mine, voters }) => (
        <li key={id} data-mine={mine}>
          <span className="poll-results__text" dir="auto">
            {mine && <Check role="img" aria-label="My answer" size={14} />}
            {text}
          </span>
          <span className="poll-results__percent" title={plural(votes, 'vote', 'votes')}>
            {Math.round(percent)}%
          </span>
          <span className="poll-results__bar">
            <span style={{ inlineSize: `${percent}%` }} />
          </span>
          {voters.length > 0 && <Faces voters={voters} />}
        </li>
      ))}
    </ul>
  );
}

function Faces({ voters }: { readonly voters: readonly PersonView[] }) {
  const names = voters.map(({ name }) => name).join(', ');
  return (
    <span className="poll-results__faces" role="img" aria-label={names} title={names}>
      {voters.slice(0, FACES).map(({ id, name, color, photo }) => (
        <Avatar key={id} name={name} color={color} photo={photo} size="small" />
      ))}
      {voters.length > FACES && <span aria-hidden>+{voters.length - FACES}</span>}
    </span>
  );
}
