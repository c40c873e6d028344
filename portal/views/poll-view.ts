import type { Person } from '../world/records/person.ts';
import type { PollAnswerView, PollView } from '../doors/page-wire.ts';
import { peopleViews } from './person-view.ts';
import { plainText } from '../plain-text.ts';
import { pollCardOf } from '../world/polls/poll-card.ts';
import type { PollCardAnswer } from '../world/polls/poll-card.ts';
import type { Vote } from '../world/records/polls.ts';
import type { World } from '../world/world.ts';

/** The poll of a message for the viewer's eyes; null where the message carries none. */
export function pollView(world: World, messageId: number, viewer: Person): PollView | null {
  const card = pollCardOf(world, messageId, viewer.id);
  if (card === null) return null;
  const vote = world.votes.get(card.voteId);
  return {
    question: plainText(card.question, vote?.questionType),
    answers: card.answers.map((answer) => answerView(world, answer, vote)),
    several: card.several,
    anonymous: card.anonymous,
    voters: card.voters,
    finished: card.finished,
    voted: card.voted,
    canVote: card.canVote,
    canRevote: card.canRevote,
    canClose: card.canStop,
  };
}

function answerView(
  world: World,
  { voterIds, ...answer }: PollCardAnswer,
  vote: Vote | undefined,
): PollAnswerView {
  const type = vote?.answers.find(({ id }) => id === answer.id)?.textType;
  return { ...answer, text: plainText(answer.text, type), voters: peopleViews(world, voterIds) };
}
