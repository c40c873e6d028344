import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReminders, remindersText } from './reminders.ts';

const NOW = 1_790_000_000_000;

describe('the option of my own reminders', () => {
  const row = fc.record({
    messageId: fc.integer({ min: 1, max: 5 }),
    personId: fc.integer({ min: 1, max: 9 }),
    at: fc.integer({ min: NOW / 1000 - 20 * 86_400, max: NOW / 1000 }),
  });

  it('reads back the last of each person and poll', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (known, added) => {
        const kept = parseReminders(remindersText(known, added, NOW));
        const wanted = new Map<string, number>();
        for (const { messageId, personId, at } of [...known, ...added]) {
          const key = `${messageId}-${personId}`;
          wanted.set(key, Math.max(at, wanted.get(key) ?? 0));
        }
        expect(new Map(kept.map(({ messageId, personId, at }) => [`${messageId}-${personId}`, at]))).toEqual(
          wanted,
        );
        expect(kept).toHaveLength(wanted.size);
      }),
    );
  });

  it('forgets what is older than a month, and the oldest when it grows too large', () => {
    const old = { messageId: 1, personId: 1, at: NOW / 1000 - 31 * 86_400 };
    const many = Array.from({ length: 2000 }, (_, index) => {
      return { messageId: 10_000, personId: index + 1, at: NOW / 1000 - 2000 + index };
    });
    const text = remindersText([old], many, NOW);
    expect(text.length).toBeLessThanOrEqual(8_000);
    expect(parseReminders(text).at(-1)).toEqual(many.at(-1));
    expect(parseReminders(text).length).toBeGreaterThan(200);
  });

  it('takes anything for a value', () => {
    for (const value of [undefined, '', 'x', '{}', '[1]', '[["a",2,3],[1,2,3]]']) {
      expect(parseReminders(value).length).toBeLessThanOrEqual(1);
    }
  });
});
