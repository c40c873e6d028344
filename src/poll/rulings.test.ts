import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRulings, rulingFor, RULINGS_MAX, rulingsText, runoffOf, withRuling } from './rulings.ts';
import type { Ruling } from './rulings.ts';

const majority = { share: 'majority', quorum: 50 } as const;
const one: Ruling = { messageId: 5120, rule: majority, firstRound: null, post: 'never' };

describe('as stored', () => {
  test('a ruling is a short row', () => {
    expect(rulingsText([one, { messageId: 5130, rule: null, firstRound: 5120, post: 'posted' }])).toBe(
      '[[5120,2,50,0,0],[5130,0,0,5120,2]]',
    );
  });

  test.each([
    undefined,
    '',
    'null',
    '{',
    '[[1]]',
    '[["5120",2,50,0,0]]',
    '[[5120,2,101,0,0]]',
    '[[5120,-2,5,0,0]]',
  ])('what is damaged (%j) gives no rulings and no error', (value) => {
    expect(parseRulings(value)).toEqual([]);
  });

  test('a rule that a later version knows is none here', () => {
    expect(parseRulings('[[5120,9,0,0,1]]')).toEqual([
      { messageId: 5120, rule: null, firstRound: null, post: 'offered' },
    ]);
  });
});

describe('a change', () => {
  test('leaves what it does not name', () => {
    const [ruling] = withRuling([one], { messageId: 5120, post: 'offered' });
    expect(ruling).toEqual({ ...one, post: 'offered' });
  });

  test('that leaves nothing to say takes no room', () => {
    expect(withRuling([one], { messageId: 5120, rule: null })).toEqual([]);
  });

  test('pushes out the oldest polls', () => {
    let rulings: readonly Ruling[] = [];
    for (let id = 1; id <= RULINGS_MAX + 5; id += 1)
      rulings = withRuling(rulings, { messageId: id, rule: majority });
    expect(rulings).toHaveLength(RULINGS_MAX);
    expect(rulings[0]?.messageId).toBe(6);
    expect(rulingsText(rulings).length).toBeLessThan(8000);
  });
});

test('of a poll that is not there nothing is known', () => {
  expect(rulingFor([one], 7)).toEqual({ messageId: 7, rule: null, firstRound: null, post: 'never' });
});

test('the second round is found from the first, the latest of several', () => {
  const rounds = [6, 9].reduce<readonly Ruling[]>(
    (all, messageId) => withRuling(all, { messageId, firstRound: 5 }),
    [],
  );
  expect([runoffOf(rounds, 5), runoffOf(rounds, 6)]).toEqual([9, null]);
});

test('what was written is read the same', () => {
  const rulings = fc.uniqueArray(
    fc.record({
      messageId: fc.integer({ min: 1, max: 2 ** 40 }),
      rule: fc.oneof(
        fc.constant(null),
        fc.record({ share: fc.constantFrom('most', 'majority', 'two-thirds'), quorum: fc.nat(100) }),
      ),
      firstRound: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 2 ** 40 })),
      post: fc.constantFrom('never', 'offered', 'posted'),
    }),
    { selector: ({ messageId }) => messageId, maxLength: 20 },
  );
  fc.assert(
    fc.property(rulings, (some) => {
      expect(parseRulings(rulingsText(some))).toEqual(some);
    }),
  );
});
