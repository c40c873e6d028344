import type { Poll } from './poll.ts';

/**
 * The poll as it will be once the portal has taken my ballot; no answers = my vote taken back. What is shown until
 * the portal answers, so it counts as the portal does: voters once, ticks by answer.
 */
export function withMyBallot(poll: Poll, answerIds: readonly number[]): Poll {
  const chosen = new Set(answerIds);
  const votes = chosen.size > 0;
  return {
    ...poll,
    answers: poll.answers.map((answer) => {
      const isChosen = chosen.has(answer.id);
      return { ...answer, chosen: isChosen, votes: answer.votes + Number(isChosen) - Number(answer.chosen) };
    }),
    voters: poll.voters + Number(votes) - Number(poll.voted),
    voted: votes,
    canVote: poll.open && !votes,
  };
}

/**
 * Whether I may vote for the first time, change my vote, or neither. `canRevote` alone is true before a vote too, and
 * on older portals always (docs/platform.md, row 27).
 */
export function ballotRight(poll: Poll): 'vote' | 'change' | 'none' {
  if (!poll.open) return 'none';
  if (poll.canVote) return 'vote';
  return poll.voted && poll.revote && poll.canRevote ? 'change' : 'none';
}
