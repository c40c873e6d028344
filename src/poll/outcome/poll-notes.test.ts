import { describe, expect, test } from 'vitest';
import { NOTES_MAX, notesFor, runoffOf, withNotes, type PollNotes } from './poll-notes.ts';

const majority = { share: 'majority', quorum: 50 } as const;
const one: PollNotes = { messageId: 5120, rule: majority, firstRound: null, post: 'never' };

describe('a change', () => {
  test('leaves what it does not name', () => {
    const [notes] = withNotes([one], { messageId: 5120, post: 'offered' });
    expect(notes).toEqual({ ...one, post: 'offered' });
  });

  test('that leaves nothing to say takes no room', () => {
    expect(withNotes([one], { messageId: 5120, rule: null })).toEqual([]);
  });

  test('pushes out the oldest polls', () => {
    let notes: readonly PollNotes[] = [];
    for (let id = 1; id <= NOTES_MAX + 5; id += 1)
      notes = withNotes(notes, { messageId: id, rule: majority });
    expect(notes).toHaveLength(NOTES_MAX);
    expect(notes[0]?.messageId).toBe(6);
  });
});

test('of a poll that is not there nothing is known', () => {
  expect(notesFor([one], 7)).toEqual({ messageId: 7, rule: null, firstRound: null, post: 'never' });
});

test('the second round is found from the first, the latest of several', () => {
  const rounds = [6, 9].reduce<readonly PollNotes[]>(
    (all, messageId) => withNotes(all, { messageId, firstRound: 5 }),
    [],
  );
  expect([runoffOf(rounds, 5), runoffOf(rounds, 6)]).toEqual([9, null]);
});
