import { describe, expect, it } from 'vitest';
import { isRecent, remindedAt } from './reminders.ts';

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;

function reply(text: string, date: number) {
  return { id: 1, authorId: 7, date, text, uuid: null };
}

describe('remindedAt', () => {
  it('finds everybody mentioned under the poll, whoever wrote it, and those I notified, each at the last time', () => {
    const replies = [
      reply('[USER=12]Ben[/USER], [USER=15]Ada[/USER]\nPlease vote', NOW - 5 * HOUR),
      reply('[user=12]Ben[/user] again', NOW - HOUR),
      reply('no [\u2060USER=20]mention', NOW),
    ];
    const own = [
      { messageId: 9, personId: 15, at: (NOW - 2 * HOUR) / 1000 },
      { messageId: 8, personId: 30, at: NOW / 1000 },
    ];
    expect([...remindedAt(9, replies, own)]).toEqual([
      [12, NOW - HOUR],
      [15, NOW - 2 * HOUR],
    ]);
  });
});

describe('isRecent', () => {
  it('is for a day', () => {
    expect([isRecent(NOW - 24 * HOUR + 1, NOW), isRecent(NOW - 24 * HOUR, NOW)]).toEqual([true, false]);
    expect(isRecent(undefined, NOW)).toBe(false);
  });
});
