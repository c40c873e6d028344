import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../i18n/language.ts';
import { sampleChat } from '../testing/sample-chat.ts';
import { chatNames } from './chat-names.ts';
import { chatDetail } from './chat-words.ts';
import { createKnownChats } from './known-chats.ts';

beforeAll(() => speak('en'));

const alpha = { title: 'Project Alpha', kind: 'project', members: 14 } as const;
const used = sampleChat({ ...alpha, dialogId: 'chat1', chatId: 1, activeAt: Date.UTC(2026, 10, 28, 12) });
const unused = sampleChat({ ...alpha, dialogId: 'chat2', chatId: 2, activeAt: Date.UTC(2025, 9, 3, 12) });

/** Names when all of them are known. */
function namesOf(...chats: ReturnType<typeof sampleChat>[]) {
  const known = createKnownChats();
  known.learn(chats);
  return chatNames(known, []);
}

describe('a chat whose name no other one has', () => {
  test('is called by its title', () => {
    const names = namesOf(used, sampleChat());
    expect(names.lineOf(used)).toBeNull();
    expect(names.nameOf(used)).toBe('Project Alpha');
  });

  test('is the same one under both of its addresses', () => {
    expect(namesOf(used, { ...used, dialogId: 'sg31' }).lineOf(used)).toBeNull();
  });
});

describe('two chats of one name and kind (case 19)', () => {
  test('are told apart by their last activity', () => {
    const names = namesOf(used, unused);
    expect(names.nameOf(used)).toBe('Project Alpha (Active: Nov 28, 2026)');
    expect(names.nameOf(unused)).toBe('Project Alpha (Active: Oct 3, 2025)');
  });

  test('are told apart where only one of them is on screen, by what the page knows', () => {
    const { dialogId, chatId, title } = unused;
    expect(namesOf(used, unused).nameOf({ dialogId, chatId, title })).toContain('2025');
  });

  test('are told apart where the page knows neither: a draft of last week', () => {
    const names = chatNames(createKnownChats(), [used, unused]);
    expect(names.lineOf(used)).not.toBe(names.lineOf(unused));
  });

  test('say so in the picker before what can be read of every chat', () => {
    expect(chatDetail(used, namesOf(used, unused).lineOf(used))).toBe(
      'Active: Nov 28, 2026 · Project chat · 14 members',
    );
    expect(chatDetail({ ...used, closed: 'no-right' }, 'ID: chat1')).toBe(
      'ID: chat1 · You have no right to post here',
    );
  });

  test('what one answer leaves out, the last one that told it still holds', () => {
    const known = createKnownChats();
    known.learn([used, unused]);
    known.learn([
      { ...used, activeAt: undefined, members: 15 },
      { ...unused, activeAt: undefined },
    ]);
    expect(chatNames(known, []).lineOf(used)).toBe('15 members');
    expect(known.find(used)?.activeAt).toBe(used.activeAt);
  });
});

test.each(['en', 'ru', 'ar', 'ja', 'kz'])(
  'any set of chats has a name for each, no two alike: %s',
  async (code) => {
    await speak(code);
    const chat = fc.record({
      chatId: fc.integer({ min: 1, max: 30 }),
      title: fc.constantFrom(
        'Alpha',
        'alpha ',
        'ALPHA\u200b',
        'Beta',
        'Sales of the northern region 1',
        'Sales of the northern region 2',
      ),
      kind: fc.constantFrom('group' as const, 'channel' as const),
      members: fc.constantFrom(0, 2, 3),
      activeAt: fc.constantFrom(undefined, 0, 86_400_000),
      createdAt: fc.constantFrom(undefined, 0, 86_400_000),
      isKnown: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(chat, { selector: ({ chatId }) => chatId, minLength: 1 }), (rows) => {
        const chats = rows.map((row) => sampleChat({ ...row, dialogId: `chat${row.chatId}` }));
        const known = createKnownChats();
        known.learn(chats.filter((_, place) => rows[place]?.isKnown));
        const names = chatNames(known, chats);
        expect(
          new Set(
            chats.map((each) =>
              names
                .nameOf(each)
                .toLowerCase()
                .replace(/[\s\u200b]/g, ''),
            ),
          ).size,
        ).toBe(chats.length);
      }),
      { numRuns: 60 },
    );
    await speak('en');
  },
);
