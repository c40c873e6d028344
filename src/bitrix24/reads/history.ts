import type { HistoryPage } from '../../poll/poll-scan.ts';
import { historyCommand, historyPageSchema, isLastPage } from '../calls/messages.ts';
import { orError, type PortalError } from '../door/portal-error.ts';
import type { PortalRequest } from '../door/request.ts';

/** Where to go on reading a chat; `before` null = from the newest message on. */
export interface HistoryPlace {
  readonly dialogId: string;
  readonly before: number | null;
}

/** The next older page of each of up to 50 chats, in one batch; a chat that cannot be read has its error. */
export async function readHistory(
  request: PortalRequest,
  places: readonly HistoryPlace[],
): Promise<ReadonlyMap<string, HistoryPage | PortalError>> {
  const commands = Object.fromEntries(
    places.map(({ dialogId, before }) => [dialogId, historyCommand(dialogId, before)]),
  );
  const answers = await request.askAll(commands);
  return new Map(
    places.map(({ dialogId }) => [dialogId, orError(() => answers.read(dialogId, parseHistoryPage))]),
  );
}

/**
 * A page of history, newest first. That a message holds a poll is told by a parameter that is documented nowhere
 * (row 34), so whether the portal tells it is part of the answer. Deleted messages hold none, and neither do
 * forwarded ones: their poll stands where it was sent.
 */
export function parseHistoryPage(wire: unknown): HistoryPage {
  const messages = historyPageSchema
    .parse(wire)
    .messages.map(({ id, author_id: authorId, date, params }) => {
      const told = new Map(params);
      const isStub = told.get('IS_DELETED') === 'Y' || told.has('FORWARD_ID');
      return {
        id,
        authorId,
        date: Date.parse(date),
        holdsPoll: params === undefined ? null : !isStub && told.get('COMPONENT_ID') === 'VoteMessage',
        isStub,
      };
    })
    .sort((one, other) => other.id - one.id);
  return { messages, isLast: isLastPage(messages) };
}
