// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePollActs } from '../../src/results/ballot/use-poll-actions.ts';
import { useRefreshedPoll } from '../../src/results/refreshed-poll.ts';
import { MIRA, startCompany } from '../company.ts';
import { sendLunchPoll } from './lunch-poll.ts';
import { showHook } from './show-hook.ts';

const VOTE = 'vote.AttachedVote.vote';
const REFRESH = 'vote.AttachedVote.getWithVoted';
const refusal = { kind: 'status', status: 400, code: 'ACCESS_DENIED', method: VOTE } as const;

/** Results on screen: a new poll of Mira's, and what she does to it. */
async function showResults() {
  const company = startCompany();
  const request = company.connect(MIRA);
  const first = await sendLunchPoll(request, 91);
  const { result } = showHook(() => {
    const { data, refresh } = useRefreshedPoll(request, first.messageId);
    return { ...usePollActs(request, data?.poll ?? first, refresh), isRead: data !== undefined };
  });
  await waitFor(() => expect(result.current.isRead).toBe(true));
  return {
    company,
    votes: () => result.current.shown.answers.map(({ votes }) => votes),
    acts: () => result.current.acts,
    vote: () => result.current.acts.run({ kind: 'vote', answerIds: [first.answers[1]?.id ?? 0] }),
    ended: () => waitFor(() => expect(result.current.acts.pending).toBeNull()),
  };
}

test('a vote is shown while it is on its way, and taken back when the portal refuses it', async () => {
  const { company, votes, acts, vote, ended } = await showResults();
  const stall = company.faults.add({ kind: 'stall', method: VOTE });
  company.faults.add(refusal);
  vote();
  await waitFor(() => expect(votes()).toEqual([0, 1]));
  expect(acts().pending).toBe('vote');
  company.faults.remove(stall);
  await ended();
  expect(votes()).toEqual([0, 0]);
  expect(acts().failure?.error.kind).toBe('forbidden');
});

test('a vote whose answer is lost is read back and not cast again', async () => {
  const { company, votes, acts, vote, ended } = await showResults();
  company.faults.add({ kind: 'drop-after', method: VOTE });
  company.faults.add({ kind: 'drop-before', method: REFRESH });
  vote();
  await waitFor(() => expect(votes()).toEqual([0, 1]));
  await ended();
  expect(votes()).toEqual([0, 1]);
  expect(acts().failure).toBeNull();
  expect(company.timesCalled(VOTE)).toBe(1);
});

test('a vote that could not be read back is no failure once the refreshed poll shows it', async () => {
  const { company, votes, acts, vote, ended } = await showResults();
  company.faults.add({ kind: 'drop-after', method: VOTE });
  company.faults.add({ kind: 'drop-before', method: 'vote.AttachedVote.get' });
  vote();
  await waitFor(() => expect(votes()).toEqual([0, 1]));
  await ended();
  expect(votes()).toEqual([0, 1]);
  expect(acts().failure).toBeNull();
});

test('a vote that never reached the portal is taken back, and the reason stays until it is tried again', async () => {
  const { company, votes, acts, vote, ended } = await showResults();
  company.faults.add({ kind: 'drop-before', method: VOTE, times: 1 });
  vote();
  await waitFor(() => expect(acts().failure?.error.unclear).toBe(true));
  expect(votes()).toEqual([0, 0]);
  vote();
  await waitFor(() => expect(votes()).toEqual([0, 1]));
  await ended();
  expect(acts().failure).toBeNull();
});

test('a poll that its author deletes is not read again', async () => {
  const { company, acts } = await showResults();
  acts().run({ kind: 'delete' });
  await waitFor(() => expect(acts().isDeleted).toBe(true));
  expect(company.timesCalled(REFRESH)).toBe(1);
});
