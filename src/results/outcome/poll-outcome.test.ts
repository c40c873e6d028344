import { describe, expect, test } from 'vitest';
import { sampleChat } from '../../testing/sample-chat.ts';
import { samplePoll } from '../../testing/sample-poll.ts';
import { electorateOf } from './poll-outcome.ts';
import type { NonVoters } from '../turnout/use-non-voters.ts';

const poll = samplePoll({ voters: 5 });
const chat = sampleChat({ members: 12 });
const known = (isComplete: boolean): NonVoters => ({
  face: 'known',
  participation: { members: 8, voted: 1, guests: 2, left: [] },
  isComplete,
});

describe('of those who voted', () => {
  test('it is known who is not in the chat once all are read', () => {
    expect(electorateOf(poll, chat, known(true))).toMatchObject({
      members: 8,
      outsiders: { least: 2, most: 2 },
      isHidden: false,
    });
  });

  test('each voter who is not read may be a member or not', () => {
    expect(electorateOf(poll, chat, known(false)).outsiders).toEqual({ least: 2, most: 4 });
    expect(electorateOf(poll, chat, { face: 'loading' }).outsiders).toEqual({ least: 0, most: 5 });
  });

  test('nobody is known where names are hidden, but there are no more members than members', () => {
    const anonymous = samplePoll({ voters: 5, anonymity: 'anonymous' });
    expect(electorateOf(anonymous, chat, { face: 'counted', members: 3 })).toMatchObject({
      members: 3,
      outsiders: { least: 2, most: 2 },
      isHidden: true,
    });
    expect(electorateOf(anonymous, chat, { face: 'loading' })).toMatchObject({ members: 12, isHidden: true });
  });
});
