import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTES_MAX, type PollNotes } from '../poll/outcome/poll-notes.ts';
import { optionPortal } from '../testing/option-portal.ts';
import { createOptionStore } from './option-store.ts';
import { notesIn, notesText, parseNotes, saveNotes } from './poll-notes.ts';

const majority = { share: 'majority', quorum: 0 } as const;
const one: PollNotes = {
  messageId: 5120,
  rule: { share: 'majority', quorum: 50 },
  firstRound: null,
  post: 'never',
};

describe('saving notes', () => {
  test('adds them to those that are there, and leaves other options alone', async () => {
    const portal = optionPortal({ rules: '[[1,1,0,0,0]]', theme: 'dark' });
    await saveNotes(createOptionStore(portal.connect()), [{ messageId: 5120, rule: majority }]);
    expect(portal.values()).toEqual({ rules: '[[1,1,0,0,0],[5120,2,0,0,0]]', theme: 'dark' });
  });

  test('joins what another window saved at the same moment', async () => {
    const portal = optionPortal();
    portal.rivalWrites({ rules: '[[7,3,0,0,0]]' });
    const saved = await saveNotes(createOptionStore(portal.connect()), [{ messageId: 5120, rule: majority }]);
    expect(portal.values()['rules']).toBe('[[7,3,0,0,0],[5120,2,0,0,0]]');
    expect(notesIn(saved).map(({ messageId }) => messageId)).toEqual([7, 5120]);
  });

  test('writes nothing where they are there already', async () => {
    const portal = optionPortal({ rules: '[[5120,2,0,0,0]]' });
    await saveNotes(createOptionStore(portal.connect()), [{ messageId: 5120, rule: majority }]);
    expect(portal.writes()).toBe(0);
  });
});

describe('the option', () => {
  test('a notes is a short row', () => {
    expect(notesText([one, { messageId: 5130, rule: null, firstRound: 5120, post: 'posted' }])).toBe(
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
  ])('what is damaged (%j) gives no notes and no error', (value) => {
    expect(parseNotes(value)).toEqual([]);
  });

  test('a rule that a later version knows is none here', () => {
    expect(parseNotes('[[5120,9,0,0,1]]')).toEqual([
      { messageId: 5120, rule: null, firstRound: null, post: 'offered' },
    ]);
  });
});

test('takes less than 8 kB for as many polls as are remembered', () => {
  const notes = Array.from({ length: NOTES_MAX }, (_, id) => ({ ...one, messageId: 1_000_000 + id }));
  expect(notesText(notes).length).toBeLessThan(8000);
});

test('what was written is read the same', () => {
  const notes = fc.uniqueArray(
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
    fc.property(notes, (some) => {
      expect(parseNotes(notesText(some))).toEqual(some);
    }),
  );
});
