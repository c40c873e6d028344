import * as z from 'zod/mini';
import type { PollContent } from '../../poll/draft.ts';
import type { Poll, Voter } from '../../poll/poll.ts';
import type { Call } from '../door/call.ts';
import { wireEntries, wireNumber, wireText } from '../door/wire.ts';
import { photoAddress } from '../text/photo.ts';
import { attachedPollSchema, attachedPollsSchema } from './attach.ts';
import { voteData } from './vote-data.ts';

/** A poll for one chat. */
export interface PollToSend {
  readonly chatId: number;
  /** Lower-case UUID v4, or the portal would not know a repeat for one. */
  readonly templateId: string;
  readonly content: PollContent;
}

const sentSchema = z.object({ messageId: wireNumber });

/**
 * Posts the poll. The portal also answers a vote id, which is a wrong one after a repeat: read the poll back.
 * Not to be repeated but with the same template id; PortalError tells by `unclear` when it may stand all the same.
 */
export function sendPoll({ chatId, templateId, content }: PollToSend): Call<{ messageId: number }> {
  return {
    method: 'vote.Integration.Im.send',
    params: { chatId, templateId, IM_MESSAGE_VOTE_DATA: voteData(content) },
    parse: (wire) => sentSchema.parse(wire),
  };
}

/** The poll of a message. PortalError `not-found` when the message is deleted or holds none. */
export function getPoll(messageId: number): Call<Poll> {
  return { method: 'vote.AttachedVote.get', params: pollAddress(messageId), parse: parsePoll };
}

/** As many ids as `getMany` takes (docs/platform.md, 1.6). */
export const GET_MANY_MAX = 50;

/** The polls of up to 50 messages. A single one that is deleted or not mine to read empties the answer (row 12). */
export function getManyPolls(entityIds: readonly number[]): Call<Poll[]> {
  return {
    method: 'vote.AttachedVote.getMany',
    params: { ...OF_MESSAGES, entityIds },
    parse: (wire) => attachedPollsSchema.parse(wire),
  };
}

/** A poll with the people behind its public answers. */
export interface PollWithVoters {
  readonly poll: Poll;
  /** By answer id; empty for an anonymous poll. */
  readonly voters: ReadonlyMap<number, readonly Voter[]>;
}

/** The most voters of an answer that come with a poll (docs/platform.md, 1.7). */
export const VOTERS_WITH_POLL_MAX = 50;

/** The poll of a message and the first voters of each answer, `pageSize` of them, up to 50. */
export function getPollWithVoters(messageId: number, pageSize: number): Call<PollWithVoters> {
  return {
    method: 'vote.AttachedVote.getWithVoted',
    params: { ...pollAddress(messageId), pageSize },
    parse: (wire, { origin }) => parsePollWithVoters(wire, origin),
  };
}

/** Voters of one answer from some place on. */
export interface VoterPage {
  readonly voters: readonly Voter[];
  /** How many chose the answer, as the portal counts them now. */
  readonly total: number;
}

/** The portal's own page of voters; no parameter changes it (docs/platform.md, 1.8). */
export const VOTERS_A_PAGE = 50;

/**
 * The 50 voters of one answer from the place `start` on; nobody for an anonymous poll. Past the end the portal begins
 * again with the first page.
 */
export function getAnswerVoters(
  messageId: number,
  { answerId, start }: { readonly answerId: number; readonly start: number },
): Call<VoterPage> {
  return {
    method: 'vote.AttachedVote.getAnswerVoted',
    params: { ...pollAddress(messageId), answerId, start },
    parse: (wire, { total, origin }) => ({ voters: parseVoters(wire, origin), total }),
  };
}

/** My choice in one poll. */
export interface BallotToCast {
  readonly messageId: number;
  readonly questionId: number;
  /** At least one; a poll for one answer keeps the first. */
  readonly answerIds: readonly number[];
}

/**
 * Votes, or replaces my earlier vote. Refused with an empty list and HTTP 200 where the poll takes no vote of mine
 * (docs/platform.md, row 13): PortalError `unreadable`. A closed poll, or another vote of mine under way: `refused`.
 */
export function castBallot({ messageId, questionId, answerIds }: BallotToCast): Call<Poll> {
  return {
    method: 'vote.AttachedVote.vote',
    params: { ...pollAddress(messageId), ballot: { [questionId]: answerIds.map(String) } },
    parse: parsePoll,
  };
}

/** Takes my vote back. PortalError `unreadable` where that is not allowed (docs/platform.md, row 14). */
export function recallBallot(messageId: number): Call<Poll> {
  return { method: 'vote.AttachedVote.recall', params: pollAddress(messageId), parse: parsePoll };
}

/** Closes my poll. The first time, the portal writes a line into the chat. Others' polls: PortalError `forbidden`. */
export function stopPoll(messageId: number): Call<void> {
  return { method: 'vote.AttachedVote.stop', params: pollAddress(messageId), parse: parseDone };
}

/** Reopens my poll for a year; the chat is not told. Others' polls: PortalError `forbidden`. */
export function resumePoll(messageId: number): Call<void> {
  return { method: 'vote.AttachedVote.resume', params: pollAddress(messageId), parse: parseDone };
}

const OF_MESSAGES = { moduleId: 'im', entityType: 'Bitrix\\Vote\\Attachment\\ImMessageConnector' };

/** How the methods of `vote.AttachedVote` address the poll of a chat's message. */
export function pollAddress(messageId: number) {
  return { ...OF_MESSAGES, entityId: messageId };
}

export function parsePoll(wire: unknown): Poll {
  return attachedPollSchema.parse(wire);
}

/** A voter of a public poll as the portal names them. */
const voterSchema = z.object({
  ID: wireNumber,
  NAME: wireText,
  IMAGE: z.nullish(z.string()),
  WORK_POSITION: wireText,
});

const votedSchema = z.object({ voted: wireEntries(z.array(voterSchema)) });
const votersSchema = z.object({ items: z.array(voterSchema) });

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

function parseVoters(wire: unknown, origin: string): Voter[] {
  return votersSchema.parse(wire).items.map((person) => voterFromWire(person, origin));
}

function voterFromWire(person: z.infer<typeof voterSchema>, origin: string): Voter {
  return {
    id: person.ID,
    name: person.NAME,
    photo: photoAddress(person.IMAGE, origin),
    position: person.WORK_POSITION,
  };
}

/** An empty list is success here (docs/platform.md, row 15). */
function parseDone(wire: unknown): void {
  z.array(z.unknown()).parse(wire);
}
