import { deleteMessage } from '../portal/world/delete-message.ts';
import { postVote, storeVote } from '../portal/world/polls/new-poll.ts';
import { storeBallot } from '../portal/world/polls/voting.ts';
import type { Portal } from './fixtures.ts';

/** A poll of the past, as the portal has it. */
export interface PastPoll {
  readonly chat: number;
  readonly question: string;
  readonly author?: number;
  readonly answers?: readonly string[];
  readonly hoursAgo?: number;
  readonly anonymous?: boolean;
  /** People and the place of their answer. */
  readonly ballots?: readonly (readonly [person: number, answer: number])[];
  readonly end?: 'closed' | 'deleted';
  /** In Mira's index of sent polls, under this name of a send; left out = not in it. */
  readonly send?: string;
}

const MIRA = 7;
const HOUR = 3_600_000;

/** Puts polls into the portal, and those with a `send` into the index, as an earlier visit would have. @returns their message ids */
export function havePolls(portal: Portal, polls: readonly PastPoll[]): number[] {
  const rows = new Map<string, unknown[]>();
  const ids = polls.map((past) => {
    const at = Date.now() - (past.hoursAgo ?? 1) * HOUR;
    const messageId = play(portal, past, at);
    const month = `polls-${new Date(at).toISOString().slice(0, 7)}`;
    const row = [messageId, past.chat, Math.floor(at / 1000), past.send];
    if (past.send !== undefined) rows.set(month, [...(rows.get(month) ?? []), row]);
    return messageId;
  });
  const { userOptions } = portal.world.app;
  const mine = userOptions.get(MIRA) ?? new Map<string, string>();
  userOptions.set(MIRA, mine);
  for (const [month, sent] of rows) mine.set(month, JSON.stringify(sent));
  return ids;
}

function play({ world }: Portal, past: PastPoll, at: number): number {
  const then = { ...world, now: () => at };
  const author = past.author ?? MIRA;
  const vote = storeVote(then, author, {
    question: past.question,
    questionType: 'text',
    fieldType: 0,
    anonymity: past.anonymous === true ? 2 : 1,
    options: 1,
    answers: (past.answers ?? ['Yes', 'No']).map((text) => ({ text, textType: 'text' })),
  });
  const message = postVote(then, { chatId: past.chat, vote, uuid: null });
  for (const [personId, answer] of past.ballots ?? []) {
    storeBallot(then, { vote, personId, answerIds: [vote.answers[answer]?.id ?? 0] });
  }
  if (past.end === 'closed') vote.endsAt = at + 1;
  if (past.end === 'deleted') deleteMessage(then, { messageId: message.id, personId: author });
  return message.id;
}
