import { castBallot } from '../portal/world/polls/voting.ts';
import type { Portal } from './fixtures.ts';
import { pollsIn } from './on-the-wire.ts';

/** The message that holds the only poll with this question in a chat. */
export function pollIn(portal: Portal, chatId: number, question: string): number {
  const [poll] = pollsIn(portal, chatId, question);
  if (poll === undefined) throw new Error(`No poll "${question}" in chat ${chatId}`);
  return poll.messageId;
}

/** People vote, each by the text of an answer, as if in their own card of the chat. */
export function voteAll(portal: Portal, messageId: number, ballots: Readonly<Record<number, string>>): void {
  const voteId = portal.world.messages.get(messageId)?.voteId ?? 0;
  const answers = portal.world.votes.get(voteId)?.answers ?? [];
  for (const [personId, text] of Object.entries(ballots)) {
    const answerIds = answers.filter((answer) => answer.text === text).map(({ id }) => id);
    castBallot(portal.world, { messageId, personId: Number(personId), answerIds });
  }
}
