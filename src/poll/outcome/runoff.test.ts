import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runoffAnswers, startRunoff } from './runoff.ts';
import { sampleChat } from '../../testing/sample-chat.ts';
import { sampleAnswers, samplePoll } from '../../testing/sample-poll.ts';

const textsOf = (votes: Readonly<Record<string, number>>) =>
  runoffAnswers(sampleAnswers(votes)).map(({ text }) => text);

describe('a second round has', () => {
  test('the answers that tie for the first place', () => {
    expect(textsOf({ Mon: 3, Tue: 1, Wed: 3 })).toEqual(['Mon', 'Wed']);
  });

  test('the two that lead, and whatever ties with the second', () => {
    expect(textsOf({ Mon: 4, Tue: 1, Wed: 3 })).toEqual(['Mon', 'Wed']);
    expect(textsOf({ Mon: 4, Tue: 3, Wed: 3, Thu: 1 })).toEqual(['Mon', 'Tue', 'Wed']);
  });

  test('all answers where only one has votes, since there is no second', () => {
    expect(textsOf({ Mon: 4, Tue: 0, Wed: 0 })).toEqual(['Mon', 'Tue', 'Wed']);
  });
});

test('a second round never drops an answer with more votes than one it keeps, and has at least two', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 2, maxLength: 10 }), (votes) => {
      const answers = sampleAnswers(Object.fromEntries(votes.map((count, row) => [`answer ${row}`, count])));
      const kept = runoffAnswers(answers);
      const dropped = answers.filter((answer) => !kept.includes(answer));
      expect(kept.length).toBeGreaterThanOrEqual(2);
      const least = Math.min(...kept.map(({ votes: count }) => count));
      expect(dropped.every(({ votes: count }) => count < least)).toBe(true);
    }),
  );
});

const title = (question: string) => `Runoff: ${question}`;
const start = (poll = samplePoll()) => startRunoff(poll, { chat: sampleChat(), rule: null, title });

describe('what a second round asks', () => {
  test('names itself, and allows one answer', () => {
    const poll = samplePoll({
      answers: sampleAnswers({ Mon: 2, Tue: 2, Wed: 0 }),
      several: true,
      revote: false,
    });
    expect(start(poll).content).toEqual({
      question: 'Runoff: Which day for the demo?',
      answers: ['Mon', 'Tue'],
      several: false,
      anonymous: false,
      revote: false,
    });
  });

  test('is the question alone where there is no room for more', () => {
    const question = 'x'.repeat(249);
    expect(start(samplePoll({ question })).content.question).toBe(question);
  });

  test('hides names unless the first round surely showed them', () => {
    expect(start(samplePoll({ anonymity: 'unknown' })).content.anonymous).toBe(true);
  });
});

describe('a second round goes', () => {
  test('to the chat of the first, and knows it', () => {
    expect(start()).toMatchObject({
      name: 'runoff-5120',
      chats: [{ chatId: sampleChat().chatId }],
      notes: { rule: null, firstRound: 5120 },
    });
  });

  test('nowhere yet, where that chat takes no polls any more', () => {
    const chat = sampleChat({ closed: 'no-right' });
    expect(startRunoff(samplePoll(), { chat, rule: null, title }).chats).toEqual([]);
  });
});
