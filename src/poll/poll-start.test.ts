import { describe, expect, test } from 'vitest';
import { emptyContent } from './draft.ts';
import { startLike } from './poll-start.ts';
import { startFromText } from './start-from-text.ts';
import { sampleChat } from '../testing/sample-chat.ts';
import { samplePoll } from '../testing/sample-poll.ts';

test('a message is the question of the poll', () => {
  const start = startFromText('Shall we move?', 'message-5');
  expect(start).toEqual({
    name: 'message-5',
    content: { ...emptyContent, question: 'Shall we move?' },
    chats: [],
    overfull: null,
  });
});

test('a message with a list is question and answers', () => {
  const { content } = startFromText('Lunch?\n- Pizza\n- Soup', 'message-5');
  expect(content).toMatchObject({ question: 'Lunch?', answers: ['Pizza', 'Soup'] });
});

test('a list without a question leaves the question to be written', () => {
  expect(startFromText('- Pizza\n- Soup', 'message-5').content.question).toBe('');
});

test('answers over ten are kept beside the poll, with the text they come from', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `- Day ${index + 1}`);
  const text = ['Which day?', ...lines].join('\n');
  const { content, overfull } = startFromText(text, 'message-5');
  expect(content.answers).toHaveLength(10);
  expect(overfull).toEqual({ text, rest: ['Day 11', 'Day 12'] });
});

describe('a poll like another one', () => {
  const poll = samplePoll({ several: true, revote: false, anonymity: 'anonymous' });

  test('has its question, answers and settings, and its chat', () => {
    const chat = sampleChat();
    expect(startLike(poll, chat)).toEqual({
      name: 'like-5120',
      content: {
        question: 'Which day for the demo?',
        answers: ['Mon', 'Tue', 'Wed'],
        several: true,
        anonymous: true,
        revote: false,
      },
      chats: [chat],
      overfull: null,
    });
  });

  test.each([null, sampleChat({ closed: 'not-joined' })])('goes nowhere yet from the chat %j', (chat) => {
    expect(startLike(poll, chat).chats).toEqual([]);
  });
});
