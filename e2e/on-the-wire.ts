import type { Portal } from './fixtures.ts';

/** What the portal holds and heard, for what no screen can show. */

/** The polls with this question that stand in a chat, deleted ones left out. */
export function pollsIn(
  portal: Portal,
  chatId: number,
  question: string,
): { messageId: number; anonymity: number }[] {
  return [...portal.world.messages.values()]
    .filter((message) => message.chatId === chatId && message.text === question && !message.deleted)
    .flatMap((message) => {
      const vote = message.voteId === null ? undefined : portal.world.votes.get(message.voteId);
      return vote === undefined ? [] : [{ messageId: message.id, anonymity: vote.anonymity }];
    });
}

/** The parameters of every call of a method, oldest first. */
export function callsOf(portal: Portal, method: string): unknown[] {
  return portal.journal.requests
    .filter((request) => request.method.toLowerCase() === method.toLowerCase())
    .map(({ params }) => params);
}

export const SEND = 'vote.Integration.Im.send';
