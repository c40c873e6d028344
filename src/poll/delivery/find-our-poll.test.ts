import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../chat-message.ts';
import { findOurPoll } from './find-our-poll.ts';

const since = Date.UTC(2026, 10, 24, 10, 0, 0, 700);
const sought = {
  templateId: '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210',
  authorId: 7,
  question: 'Which day for the demo?',
  since,
};

function message(changes: Partial<ChatMessage> = {}): ChatMessage {
  return { id: 5120, authorId: 7, date: since, text: sought.question, uuid: null, ...changes };
}

describe('our poll is found', () => {
  test('by its template id, whatever the text and the time', () => {
    const ours = message({ id: 5121, uuid: sought.templateId.toUpperCase(), text: 'cut', date: 0 });
    expect(findOurPoll([message(), ours], sought)).toBe(5121);
  });

  test('by author, question and time where the portal tells no template id', () => {
    expect(findOurPoll([message({ text: ` ${sought.question}\r\n` })], sought)).toBe(5120);
  });

  test('when the portal rounds the second down or its clock is a little behind', () => {
    expect(findOurPoll([message({ date: since - 30_000 })], sought)).toBe(5120);
  });

  test('as the newest one when several look alike', () => {
    expect(findOurPoll([message({ id: 5130 }), message()], sought)).toBe(5130);
  });
});

test.each([
  { what: 'sent by somebody else', changes: { authorId: 12 } },
  { what: 'with another question', changes: { text: 'Which week?' } },
  { what: 'from before the start', changes: { date: since - 3_600_000 } },
  { what: 'with another template id', changes: { uuid: '00000000-0000-4000-8000-000000000000' } },
])('a message $what is not ours', ({ changes }) => {
  expect(findOurPoll([message(changes)], sought)).toBeNull();
});
