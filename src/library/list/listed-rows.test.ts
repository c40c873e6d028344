import { describe, expect, it } from 'vitest';
import { arrangeRows } from './arrange-rows.ts';
import { listedPolls, pollRows, type PollState } from '../../poll/listed-polls.ts';
import { rowView } from './row-view.ts';
import { samplePoll } from '../../testing/sample-poll.ts';

const sent = [
  { messageId: 1, chatId: 91, sentAt: 100, sendId: 'a' },
  { messageId: 2, chatId: 91, sentAt: 200, sendId: 'b' },
  { messageId: 3, chatId: 92, sentAt: 201, sendId: 'b' },
];
const found = [
  { messageId: 1, chatId: 91, dialogId: 'sg5', authorId: 7, sentAt: 100 },
  { messageId: 4, chatId: 93, dialogId: 'chat93', authorId: 12, sentAt: 150 },
];
const rows = pollRows(listedPolls(sent, found, 7));
const known = (changes: Parameters<typeof samplePoll>[0]): PollState => ({
  kind: 'known',
  poll: samplePoll(changes),
});

describe('the list of polls', () => {
  it('has each poll once, those of one send in one row, newest first', () => {
    expect(rows.map(({ polls }) => polls.map(({ messageId }) => messageId))).toEqual([[2, 3], [4], [1]]);
  });

  it('knows whose a poll is, and how its chat is addressed', () => {
    const all = listedPolls(sent, found, 7);
    expect(all.find(({ messageId }) => messageId === 1)).toMatchObject({ mine: true, dialogId: 'sg5' });
    expect(all.find(({ messageId }) => messageId === 4)).toMatchObject({ mine: false, sendId: null });
  });
});

describe('a row', () => {
  const [both] = rows;
  if (!both) throw new Error('No row');
  const members = new Map([
    [91, 20],
    [92, 10],
  ]);

  it('adds up the chats of one send', () => {
    const states = new Map([
      [2, known({ voters: 9 })],
      [3, known({ voters: 6 })],
    ]);
    expect(rowView(both, states, members)).toMatchObject({
      voters: 15,
      members: 30,
      turnout: { percent: 50 },
      open: true,
    });
  });

  it('has no turnout while the size of one chat is not known', () => {
    expect(rowView(both, new Map(), new Map([[91, 20]]))).toMatchObject({ members: 0, turnout: null });
  });

  it('is partly readable when one of its polls is deleted, deleted when all are', () => {
    const gone: PollState = { kind: 'deleted', poll: null };
    expect(
      rowView(
        both,
        new Map([
          [2, known({})],
          [3, gone],
        ]),
        members,
      ).state,
    ).toBe('partly');
    expect(
      rowView(
        both,
        new Map([
          [2, gone],
          [3, gone],
        ]),
        members,
      ).state,
    ).toBe('deleted');
    expect(rowView(both, new Map(), members).state).toBe('loading');
  });

  it('keeps the question of a poll that was deleted while it was looked at', () => {
    const gone: PollState = { kind: 'deleted', poll: samplePoll({ question: 'Still here?' }) };
    expect(
      rowView(
        both,
        new Map([
          [2, gone],
          [3, gone],
        ]),
        members,
      ),
    ).toMatchObject({
      question: 'Still here?',
      open: false,
      waiting: false,
    });
  });
});

describe('arranging rows', () => {
  const states = new Map([
    [1, known({ messageId: 1, question: 'Lunch on Friday?', open: false, canVote: false, voters: 8 })],
    [2, known({ messageId: 2, question: 'Which perk?', canVote: false, voted: true, voters: 1 })],
    [3, known({ messageId: 3, question: 'Which perk?', canVote: false, voted: true, voters: 1 })],
    [4, known({ messageId: 4, question: 'Where to on FRIDAY?', voters: 1 })],
  ]);
  const members = new Map([
    [91, 10],
    [92, 10],
    [93, 10],
  ]);
  const views = rows.map((row) => rowView(row, states, members));
  const all = { filter: 'all', order: 'newest', text: '' } as const;
  const first = (wanted: Parameters<typeof arrangeRows>[1]) =>
    arrangeRows(views, wanted).map(({ polls }) => polls[0]?.messageId);

  it.each([
    ['all', [2, 4, 1]],
    ['open', [2, 4]],
    ['closed', [1]],
    ['mine', [2, 1]],
    ['waiting', [4]],
    [92, [2]],
    [94, []],
  ] as const)('by %s', (filter, ids) => {
    expect(first({ ...all, filter })).toEqual(ids);
  });

  it.each([
    ['newest', [2, 4, 1]],
    ['oldest', [1, 4, 2]],
    ['turnout', [1, 2, 4]],
    ['open', [2, 4, 1]],
    ['waiting', [4, 2, 1]],
  ] as const)('in the order %s', (order, ids) => {
    expect(first({ ...all, order })).toEqual(ids);
  });

  it('by words of the question, in any order and case', () => {
    expect(first({ ...all, text: '  friday ' })).toEqual([4, 1]);
    expect(first({ ...all, text: 'friday lunch' })).toEqual([1]);
    expect(first({ ...all, text: 'nowhere' })).toEqual([]);
    const noted = new Map([...states, [4, known({ messageId: 4, question: 'Когда ещё раз собираемся?' })]]);
    const russian = rows.map((row) => rowView(row, noted, members));
    const again = arrangeRows(russian, { ...all, text: 'раз еще' });
    expect(again.map(({ question }) => question)).toEqual(['Когда ещё раз собираемся?']);
  });
});
