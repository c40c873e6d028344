import type { Poll } from '../../poll/poll.ts';
import { GET_MANY_MAX, getManyPolls } from '../calls/vote.ts';
import type { Call } from '../door/call.ts';
import { inChunks } from '../door/chunks.ts';
import { orError, PortalError } from '../door/portal-error.ts';
import { BATCH_MAX, type PortalRequest } from '../door/request.ts';
import { getEach, type ManyPolls } from './each-poll.ts';

/** A chunk no longer than this is asked one by one: that also tells why. */
const FEW = 8;

/** Error kinds that mean one id in the chunk is deleted or unreadable (docs/platform.md, row 12). */
const SPOILED = new Set<PortalError['kind']>(['unreadable', 'no-access', 'not-found', 'forbidden']);

/** A call that goes along in the first request, since a request of its own would cost as much as all the polls. */
export interface Beside<T> {
  readonly call: Call<T>;
  /** Gets the answer; is not called when this call fails, which does not stop the polls. */
  readonly told: (answer: T) => void;
}

/**
 * Many polls: `getMany` of up to 50 ids each, all of them in one batch. A single deleted poll empties its whole answer,
 * so that chunk is asked again in halves, and a few one by one. Throws when a whole batch fails.
 */
export async function getPolls<T>(
  request: PortalRequest,
  messageIds: readonly number[],
  beside: Beside<T> | null = null,
): Promise<ManyPolls> {
  const found = new Map<number, Poll | PortalError>();
  const alone: number[] = [];
  let chunks: readonly (readonly number[])[] = inChunks([...new Set(messageIds)], GET_MANY_MAX);
  let along = beside;
  if (along && chunks.length === 0) along.told(await request.ask(along.call));
  while (chunks.length > 0) {
    const spoiled = await readChunks(request, chunks, found, along);
    along = null;
    alone.push(...spoiled.filter(({ length }) => length <= FEW).flat());
    chunks = spoiled.filter(({ length }) => length > FEW).flatMap(halve);
  }
  for (const [id, poll] of await getEach(request, alone)) found.set(id, poll);
  return found;
}

/** Notes what can be read, and returns the chunks that one poll has spoiled. */
async function readChunks<T>(
  request: PortalRequest,
  chunks: readonly (readonly number[])[],
  found: Map<number, Poll | PortalError>,
  beside: Beside<T> | null,
): Promise<(readonly number[])[]> {
  const spoiled: (readonly number[])[] = [];
  for (const [round, some] of inChunks(chunks, BATCH_MAX - 1).entries()) {
    const calls = some.map((ids) => ({ ids, call: getManyPolls(ids) }));
    const along = round === 0 ? beside : null;
    const answers = await request.askAll([...calls.map(({ call }) => call), ...(along ? [along.call] : [])]);
    const told = along && orError(() => answers.read(along.call));
    if (along && told !== null && !(told instanceof PortalError)) along.told(told);
    for (const { ids, call } of calls) {
      const polls = orError(() => answers.read(call));
      if (!(polls instanceof PortalError)) for (const poll of polls) found.set(poll.messageId, poll);
      else if (SPOILED.has(polls.kind)) spoiled.push(ids);
      // A portal that has no getMany may have the others.
      else if (polls.kind === 'no-method') spoiled.push(...ids.map((id) => [id]));
      else for (const id of ids) found.set(id, polls);
    }
  }
  return spoiled;
}

function halve(ids: readonly number[]): (readonly number[])[] {
  const middle = Math.ceil(ids.length / 2);
  return [ids.slice(0, middle), ids.slice(middle)];
}
