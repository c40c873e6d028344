// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { castBallot, getPollWithVoters } from '../../src/bitrix24/calls/vote.ts';
import { speak } from '../../src/i18n/language.ts';
import { useNonVoters } from '../../src/results/turnout/use-non-voters.ts';
import { BEN, MIRA, startCompany } from '../company.ts';
import { sendLunchPoll } from './lunch-poll.ts';
import { showHook } from './show-hook.ts';

const MEMBERS = 'im.dialog.users.list';
const PAGES = 'vote.AttachedVote.getAnswerVoted';
/** Twelve are in it; two are bots, two have left the company, and one is a visitor. */
const CHAT = { chatId: 172, dialogId: 'chat172' };
const COUNTING = 7;

beforeAll(() => speak('en'));

interface Showing {
  readonly isWanted?: boolean;
  readonly isAnonymous?: boolean;
  /** How many voters of each answer have come with the results. */
  readonly faces?: number;
}

/** Results of a poll in which Mira and Ben have voted. */
async function showNonVoters({ isWanted = true, isAnonymous = false, faces = 10 }: Showing = {}) {
  const company = startCompany();
  const request = company.connect(MIRA);
  const { messageId, questionId, answers } = await sendLunchPoll(request, CHAT.chatId, {
    anonymous: isAnonymous,
  });
  const ballot = { messageId, questionId, answerIds: [answers[0]?.id ?? 0] };
  for (const personId of [MIRA, BEN]) await company.connect(personId).ask(castBallot(ballot));
  const { poll, voters } = await request.ask(getPollWithVoters(messageId, faces));
  const { result } = showHook(() =>
    useNonVoters({ session: { request }, poll, chat: CHAT, voters }, { isWanted }),
  );
  const shows = (who: object) => waitFor(() => expect(result.current.who).toMatchObject(who));
  return { company, asked: () => result.current, shows };
}

const KNOWN = {
  face: 'known',
  isComplete: true,
  participation: { members: COUNTING, voted: 2, guests: 0 },
};

test('nothing is asked before somebody wants to know', async () => {
  const { company, asked } = await showNonVoters({ isWanted: false });
  expect(asked()).toMatchObject({ who: { face: 'loading' }, isTrying: false });
  expect(company.timesCalled(MEMBERS)).toBe(0);
});

test('where the first voters are all voters, only the members are asked for', async () => {
  const { company, asked, shows } = await showNonVoters();
  await shows(KNOWN);
  expect(company.timesCalled(PAGES)).toBe(0);
  const { who } = asked();
  const left = who.face === 'known' ? who.participation.left.map(({ id }) => id) : [];
  expect(left).toHaveLength(COUNTING - 2);
  expect(left).not.toContain(BEN);
});

test('where there are more voters than came with the results, all of them are read', async () => {
  const { company, shows } = await showNonVoters({ faces: 1 });
  await shows(KNOWN);
  expect(company.timesCalled(PAGES)).toBe(1);
});

test('of an anonymous poll only the number of members is known, and no voter is asked for', async () => {
  const { company, shows } = await showNonVoters({ isAnonymous: true });
  await shows({ face: 'counted', members: COUNTING });
  expect(company.timesCalled(PAGES)).toBe(0);
});

test.each([
  ['members', MEMBERS],
  ['voters', PAGES],
])('%s that the portal refuses to tell are asked for again on demand', async (_who, method) => {
  const { company, asked, shows } = await showNonVoters({ faces: 1 });
  const fault = company.faults.add({ kind: 'status', status: 403, code: 'ACCESS_DENIED', method });
  await shows({ face: 'failed', error: { method, kind: 'forbidden' } });
  company.faults.remove(fault);
  asked().tryAgain();
  await shows(KNOWN);
  expect(asked().isTrying).toBe(false);
});
