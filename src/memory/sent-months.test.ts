import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSent,
  INDEX_MAX,
  mergeSent,
  monthKey,
  parseMonth,
  sentMonths,
  sentOptions,
  withoutSent,
} from './sent-months.ts';
import type { SentMonths } from './sent-months.ts';
import { knownSent, type SentPoll } from '../poll/sent-polls.ts';

const november = Date.UTC(2026, 10, 30, 23, 59, 59) / 1000;

function row(messageId: number, sentAt = november): SentPoll {
  return { messageId, chatId: 91, sentAt, sendId: '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210' };
}

const rowsOf = (months: SentMonths) => [...months.values()].flat();
const idsOf = (months: SentMonths) => new Set(rowsOf(months).map(({ messageId }) => messageId));
const saved = (months: SentMonths) => sentMonths(sentOptions(new Map(), months));

describe('the key of a month', () => {
  test('changes at midnight UTC', () => {
    expect([monthKey(november), monthKey(november + 1)]).toEqual(['polls-2026-11', 'polls-2026-12']);
  });
});

describe('a month as stored', () => {
  test('is a JSON list of rows', () => {
    expect(parseMonth('[[5120,91,1796083199,"c1"]]')).toEqual([
      { messageId: 5120, chatId: 91, sentAt: 1796083199, sendId: 'c1' },
    ]);
  });

  test.each(['', 'null', '{', '7', '[[1]]', '[["5120",91,1,"c"]]', '[[1,2,-3,"c"]]', undefined])(
    'that is damaged (%j) gives no rows and no error',
    (value) => {
      expect(parseMonth(value)).toEqual([]);
    },
  );
});

test('of the options only the months are read', () => {
  const months = sentMonths({ theme: 'dark', 'polls-2026-11': '[[1,2,3,"c"]]', 'polls-2026-10': '' });
  expect([...months.keys()]).toEqual(['polls-2026-11']);
});

describe('a poll that was sent', () => {
  test('goes into its month, once', () => {
    const months = addSent(addSent(new Map(), row(5120)), row(5120));
    expect(months).toEqual(new Map([['polls-2026-11', [row(5120)]]]));
  });

  test('pushes the oldest months out over 30 kB', () => {
    const days = Array.from({ length: 1000 }, (_, day) => row(day, november - (1000 - day) * 86_400));
    const months = days.reduce<SentMonths>(addSent, new Map());
    expect(Object.values(sentOptions(new Map(), months)).join('').length).toBeLessThanOrEqual(INDEX_MAX);
    expect(idsOf(months)).toContain(999);
    expect(idsOf(months)).not.toContain(0);
  });

  test('pushes the oldest rows out of a month that is too much by itself', () => {
    const rows = Array.from({ length: 600 }, (_, id) => row(id, november - 600 + id));
    const months = rows.reduce<SentMonths>(addSent, new Map());
    expect([...months.keys()]).toEqual(['polls-2026-11']);
    expect(idsOf(months)).toContain(599);
    expect(idsOf(months)).not.toContain(0);
  });
});

describe('what is written', () => {
  test('is only the months that changed, and an empty text for a month that was dropped', () => {
    const before: SentMonths = new Map([
      ['polls-2026-09', [row(1)]],
      ['polls-2026-10', [row(2)]],
    ]);
    const after: SentMonths = new Map([
      ['polls-2026-10', [row(2)]],
      ['polls-2026-11', [row(3)]],
    ]);
    expect(Object.keys(sentOptions(before, after))).toEqual(['polls-2026-09', 'polls-2026-11']);
    expect(sentOptions(before, after)['polls-2026-09']).toBe('');
  });
});

const months: fc.Arbitrary<SentMonths> = fc
  .array(fc.record({ messageId: fc.nat(300), sentAt: fc.integer({ min: november - 1e7, max: november }) }), {
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(({ messageId, sentAt }) => row(messageId, sentAt)).reduce<SentMonths>(addSent, new Map()),
  );

describe('whatever two indexes hold', () => {
  test('merging loses no row of either, and merging again changes nothing', () => {
    fc.assert(
      fc.property(months, months, (one, other) => {
        const merged = mergeSent(one, other);
        expect(idsOf(merged)).toEqual(new Set([...idsOf(one), ...idsOf(other)]));
        expect(mergeSent(merged, other)).toEqual(merged);
        expect(mergeSent(one, merged)).toEqual(merged);
      }),
    );
  });

  test('writing and reading gives the same index', () => {
    fc.assert(
      fc.property(months, (index) => {
        expect(saved(index)).toEqual(index);
      }),
    );
  });
});

describe('the index as one page knows it', () => {
  test('holds what the portal has and what the page has sent, each once, without what was taken out', () => {
    const known = knownSent([row(1), row(2)], [row(2), row(3)], new Set([1]));
    expect(known.map(({ messageId }) => messageId)).toEqual([2, 3]);
  });
});

test('without some polls, every other row stays', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100)), fc.uniqueArray(fc.nat(100)), (ids, gone) => {
      const index = ids.map((id) => row(id, november + id)).reduce(addSent, new Map());
      const left = idsOf(withoutSent(index, new Set(gone)));
      expect(left).toEqual(new Set(ids.filter((id) => !gone.includes(id))));
    }),
  );
});
