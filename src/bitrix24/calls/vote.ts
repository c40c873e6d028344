import * as z from 'zod/mini';
import type { PollContent } from '../../poll/draft.ts';
import type { Poll, Voter } from '../../poll/poll.ts';
import { attachedPollSchema } from './attach.ts';
import { photoAddress } from '../text/photo.ts';
import type { PortalRequest } from '../door/request.ts';
import { voteData } from './vote-data.ts';
import { wireEntries, wireNumber, wireText } from '../door/wire.ts';

/** A poll for one chat. */
export interface PollToSend {
  readonly chatId: number;
  /** Lower-case UUID v4, or the portal would not know a repeat for one. */
  readonly templateId: string;
  readonly content: PollContent;
}

/** A poll with the people behind its public answers. */
export interface PollWithVoters {
  readonly poll: Poll;
  /** By answer id, some 10 for each; empty for an anonymous poll. */
  readonly voters: ReadonlyMap<number, readonly Voter[]>;
}

const sentSchema = z.object({ messageId: wireNumber });

/** A voter of a public poll as the portal names them. */
export const voterSchema = z.object({
  ID: wireNumber,
  NAME: wireText,
  IMAGE: z.nullish(z.string()),
  WORK_POSITION: wireText,
});

const votedSchema = z.object({ voted: wireEntries(z.array(voterSchema)) });

/**
 * Posts the poll. The portal also answers a vote id, which is a wrong one after a repeat: read the poll back.
 * Not to be repeated but with the same template id; PortalError tells by `unclear` when it may stand all the same.
 */
export function sendPoll(
  request: PortalRequest,
  { chatId, templateId, content }: PollToSend,
): Promise<{ messageId: number }> {
  const params = { chatId, templateId, IM_MESSAGE_VOTE_DATA: voteData(content) };
  return request.ask('vote.Integration.Im.send', params, (wire) => sentSchema.parse(wire));
}

/** The poll of a message. PortalError `not-found` when the message is deleted or holds none. */
export function getPoll(request: PortalRequest, messageId: number): Promise<Poll> {
  return request.ask('vote.AttachedVote.get', pollOfMessage(messageId), parsePoll);
}

/** The poll of a message and the first voters of each answer. */
export function getPollWithVoters(request: PortalRequest, messageId: number): Promise<PollWithVoters> {
  const params = { ...pollOfMessage(messageId), pageSize: 10 };
  return request.ask('vote.AttachedVote.getWithVoted', params, (wire) =>
    parsePollWithVoters(wire, request.origin),
  );
}

export function parsePoll(wire: unknown): Poll {
  return attachedPollSchema.parse(wire);
}

/** Names come through for public polls only, whatever the portal sends. */
export function parsePollWithVoters(wire: unknown, origin: string): PollWithVoters {
  const poll = parsePoll(wire);
  if (poll.anonymity !== 'public') return { poll, voters: new Map() };
  const { voted } = votedSchema.parse(wire);
  const voters = voted.map(([answerId, people]) => {
    return [Number(answerId), people.map((person) => voterFromWire(person, origin))] as const;
  });
  return { poll, voters: new Map(voters) };
}

export function voterFromWire(person: z.infer<typeof voterSchema>, origin: string): Voter {
  return {
    id: person.ID,
    name: person.NAME,
    photo: photoAddress(person.IMAGE, origin),
    position: person.WORK_POSITION,
  };
}

/** How the methods of `vote.AttachedVote` address the poll of a chat's message. */
export function pollOfMessage(messageId: number) {
  return {
    moduleId: 'im',
    entityType: 'Bitrix\\Vote\\Attachment\\ImMessageConnector',
    entityId: messageId,
  };
}
