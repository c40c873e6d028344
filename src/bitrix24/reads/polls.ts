import type { Poll } from '../../poll/poll.ts';
import { attachedPollsSchema } from '../calls/attach.ts';
import { orError, PortalError } from '../door/portal-error.ts';
import type { BatchAnswers, Command, Parse, PortalRequest } from '../door/request.ts';
import { parsePoll, pollOfMessage } from '../calls/vote.ts';

/** By message id: the poll, or why it cannot be had (`not-found` when it is deleted). */
export type ManyPolls = Map<number, Poll | PortalError>;

/** As many ids as `getMany` takes, and commands as a batch takes (docs/platform.md, 1.6 and 3). */
const MOST = 50;

/** A part no larger than this is asked one by one: that also tells why. */
const FEW = 8;

/** What a part of ids is refused with when one of them is deleted, or in a chat that is not mine to read (row 12). */
const SPOILED = new Set<PortalError['kind']>(['unreadable', 'no-access', 'not-found', 'forbidden']);

/** What is asked in the same request as the polls, since one of its own would cost as much as all of them. */
export interface Beside<T> {
  readonly command: Command;
  readonly parse: Parse<T>;
  /** Gets the answer; is not called when this command fails, which does not stop the polls. */
  readonly told: (answer: T) => void;
}

/**
 * Many polls at once: `getMany` of up to 50 ids each, all of them in one batch. A single deleted poll empties its whole
 * answer, so that one is asked again in halves, and a few one by one. Throws when a whole batch fails.
 */
export async function getPolls<T>(
  request: PortalRequest,
  messageIds: readonly number[],
  beside: Beside<T> | null = null,
): Promise<ManyPolls> {
  const found: ManyPolls = new Map();
  const alone: number[] = [];
  let parts: readonly (readonly number[])[] = inParts([...new Set(messageIds)], MOST);
  let asked = beside;
  if (asked && parts.length === 0)
    asked.told(await request.ask(asked.command.method, asked.command.params, asked.parse));
  while (parts.length > 0) {
    const spoiled = await readParts(request, parts, found, asked);
    asked = null;
    alone.push(...spoiled.filter(({ length }) => length <= FEW).flat());
    parts = spoiled.filter(({ length }) => length > FEW).flatMap(halves);
  }
  for (const ids of inParts(alone, MOST)) {
    for (const [id, poll] of await getEach(request, ids)) found.set(id, poll);
  }
  return found;
}

/**
 * Up to 50 messages asked one by one, in one batch: their polls, or why there is none. Throws when the portal has no
 * such method, which is no fault of any poll.
 */
export async function getEach(request: PortalRequest, messageIds: readonly number[]): Promise<ManyPolls> {
  const commands = Object.fromEntries(
    messageIds.map((id) => [`m${id}`, { method: 'vote.AttachedVote.get', params: pollOfMessage(id) }]),
  );
  const answers = await request.askAll(commands);
  const polls = new Map(messageIds.map((id) => [id, orError(() => answers.read(`m${id}`, parsePoll))]));
  for (const poll of polls.values()) if (poll instanceof PortalError && poll.kind === 'no-method') throw poll;
  return polls;
}

/** Notes what can be read, and hands back the parts that one poll has spoiled. */
async function readParts<T>(
  request: PortalRequest,
  parts: readonly (readonly number[])[],
  found: ManyPolls,
  beside: Beside<T> | null,
): Promise<(readonly number[])[]> {
  const spoiled: (readonly number[])[] = [];
  for (const [round, some] of inParts(parts, MOST - 1).entries()) {
    const commands = Object.fromEntries(some.map((ids, index) => [`p${index}`, manyCommand(ids)]));
    const along = round === 0 ? beside : null;
    const answers = await request.askAll(along ? { ...commands, beside: along.command } : commands);
    if (along) tell(along, answers);
    for (const [index, ids] of some.entries()) {
      const polls = orError(() => answers.read(`p${index}`, (wire) => attachedPollsSchema.parse(wire)));
      if (!(polls instanceof PortalError)) for (const poll of polls) found.set(poll.messageId, poll);
      else if (SPOILED.has(polls.kind)) spoiled.push(ids);
      // A portal that has no getMany may have the others.
      else if (polls.kind === 'no-method') spoiled.push(...ids.map((id) => [id]));
      else for (const id of ids) found.set(id, polls);
    }
  }
  return spoiled;
}

function tell<T>({ parse, told }: Beside<T>, answers: BatchAnswers<string>): void {
  const answer = orError(() => answers.read('beside', parse));
  if (!(answer instanceof PortalError)) told(answer);
}

function manyCommand(entityIds: readonly number[]): Command {
  const { moduleId, entityType } = pollOfMessage(0);
  return { method: 'vote.AttachedVote.getMany', params: { moduleId, entityType, entityIds } };
}

function halves(ids: readonly number[]): (readonly number[])[] {
  const middle = Math.ceil(ids.length / 2);
  return [ids.slice(0, middle), ids.slice(middle)];
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size),
  );
}
