import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../i18n/language.ts';
import type { Poll } from '../poll/poll.ts';
import { tallyOf } from '../poll/tally.ts';
import { turnoutOf } from '../poll/turnout/turnout.ts';
import { factWords, leaderWords, newsWords, turnoutWords } from './tally-words.ts';

function pollOf(votes: readonly number[], more: Partial<Poll> = {}): Poll {
  return {
    messageId: 1,
    attachId: 2,
    voteId: 3,
    questionId: 4,
    question: 'Which day?',
    answers: votes.map((count, index) => ({
      id: index,
      text: `Day ${index + 1}`,
      votes: count,
      chosen: false,
    })),
    anonymity: 'public',
    several: false,
    revote: true,
    voters: votes.reduce((sum, count) => sum + count, 0),
    open: true,
    voted: false,
    canVote: true,
    canRevote: true,
    canManage: false,
    ...more,
  };
}

function leader(votes: readonly number[], isOpen: boolean, locale: string): string {
  return leaderWords(tallyOf(pollOf(votes)), isOpen, locale);
}

describe('in English', () => {
  beforeEach(() => speak('en'));

  it.each([
    [[2, 1], true, '“Day 1” leads with 2 votes.'],
    [[0, 1], true, '“Day 2” leads with 1 vote.'],
    [[0, 1], false, '“Day 2” got the most votes: 1.'],
    [[2, 2, 1], true, 'A tie: “Day 1” and “Day 2” have 2 votes each.'],
    [[0, 0], true, 'No votes yet. They appear here as they come in.'],
    [[0, 0], false, 'Nobody voted.'],
  ])('says of %j votes in a poll whose being open is %s: %s', (votes, isOpen, words) => {
    expect(leader(votes, isOpen, 'en-US')).toBe(words);
  });

  it('tells how many voted of about how many, or only how many', () => {
    expect(turnoutWords(12, turnoutOf(12, 20))).toBe('12 of ~20 members voted');
    expect(turnoutWords(1, turnoutOf(1, 0))).toBe('1 person voted');
  });

  it('calls a poll anonymous only where the portal says so', () => {
    expect(factWords(pollOf([], { anonymity: 'anonymous', several: true, revote: false }))).toEqual([
      'Anonymous poll',
      'several answers',
      'votes are final',
    ]);
    expect(factWords(pollOf([], { anonymity: 'unknown' }))[0]).not.toMatch(/anonymous/i);
  });

  it('announces turnout and leader in one go', () => {
    const poll = pollOf([2, 1]);
    expect(newsWords(poll, leaderWords(tallyOf(poll), true, 'en-US'))).toBe(
      '3 people have voted. “Day 1” leads with 2 votes.',
    );
  });
});

describe('in Russian', () => {
  beforeEach(() => speak('ru'));

  it.each([
    [[1, 0], 'Лидирует «Day 1»: 1 голос.'],
    [[3, 0], 'Лидирует «Day 1»: 3 голоса.'],
    [[5, 0], 'Лидирует «Day 1»: 5 голосов.'],
    [[21, 0], 'Лидирует «Day 1»: 21 голос.'],
    [[2, 2], 'Ничья: у ответов «Day 1» и «Day 2» по 2 голоса.'],
    [[11, 11], 'Ничья: у ответов «Day 1» и «Day 2» по 11 голосов.'],
  ])('declines the votes of %j: %s', (votes, words) => {
    expect(leader(votes, true, 'ru-RU')).toBe(words);
  });

  it.each([
    [1, 21, 'Проголосовал 1 из ~21 участника'],
    [12, 20, 'Проголосовали 12 из ~20 участников'],
    [21, 102, 'Проголосовал 21 из ~102 участников'],
  ])('declines %i of %i', (voters, members, words) => {
    expect(turnoutWords(voters, turnoutOf(voters, members))).toBe(words);
  });
});
