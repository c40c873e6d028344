import { expect, test } from 'vitest';
import { emptyContent } from '../poll/draft.ts';
import { startFromText } from './poll-start.ts';

test('a message is the question of the poll', () => {
  const start = startFromText('Shall we move?', 'message-5');
  expect(start).toEqual({
    name: 'message-5',
    content: { ...emptyContent, question: 'Shall we move?' },
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
