import { describe, expect, test } from 'vitest';
import { canRead, chatOf, mayPost, roleOf } from './chats.ts';
import { nameOf, personOf } from './people.ts';
import { pollCardOf } from './polls/poll-card.ts';
import { postText } from './post.ts';
import { unreadOf } from './reading.ts';
import { recentChatsOf } from './recent.ts';
import { castBallot, recallBallot, stopPoll } from './polls/voting.ts';
import { createWorld } from './create-world.ts';

const NOW = Date.parse('2026-09-01T10:00:00Z');
const MIRA = 7;
const BEN = 12;

function company(seed = 1) {
  return createWorld({ seed, now: () => NOW });
}

function pollNamed(world: ReturnType<typeof company>, question: string): number {
  const message = [...world.messages.values()].find(({ text }) => text === question);
  if (message === undefined) throw new Error(`No poll asks ${question}`);
  return message.id;
}

function texts(seed: number): string[] {
  return [...company(seed).messages.values()].map(({ text }) => text);
}

describe('the company', () => {
  test('is the same for the same seed and another for another seed', () => {
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3)).not.toEqual(texts(4));
  });

  test('has about sixty people and more than forty chats', () => {
    const world = company();
    expect(world.people.size).toBeGreaterThanOrEqual(55);
    expect(world.chats.size).toBeGreaterThan(40);
  });

  test('grows to the size asked for, with channels and collabs, and stays the same otherwise', () => {
    const large = createWorld({ now: () => NOW, people: 5000, chats: 10_000 });
    expect(large.people.size).toBe(5000);
    const rows = recentChatsOf(large, MIRA);
    expect(rows).toHaveLength(10_000);
    expect(new Set(rows.map(({ chat }) => chat.type))).toEqual(
      new Set(recentChatsOf(company(), MIRA).map(({ chat }) => chat.type)),
    );
    expect(chatOf(large, 105).members.size).toBeGreaterThan(4900);
    expect(nameOf(personOf(large, MIRA))).toBe('Mira Kowal');
  });

  test('has the people and chats that tests rely on', () => {
    const world = company();
    expect([7, 12, 15].map((id) => nameOf(personOf(world, id)))).toEqual([
      'Mira Kowal',
      'Ben Osei',
      'Ada Lind',
    ]);
    expect(chatOf(world, 91).title).toBe('Product team');
    expect(chatOf(world, 91).members.size).toBe(20);
  });

  test('lets nobody write where the chat says so', () => {
    const world = company();
    const mira = personOf(world, MIRA);
    const writable = (id: number) => mayPost(chatOf(world, id), mira);
    expect(writable(91)).toBe(true);
    expect([93, 94, 95, 96, 99, 101, 104].map(writable)).not.toContain(true);
    expect([100, 102, 107, 110].map(writable)).not.toContain(false);
    expect(roleOf(chatOf(world, 95), mira)).toBe('guest');
    expect(canRead(chatOf(world, 104), mira)).toBe(false);
  });

  test('lists pinned chats first, and unread ones with their number', () => {
    const world = company();
    const [first, second] = recentChatsOf(world, MIRA);
    expect([first?.title, second?.title]).toEqual(['Product team', 'Design studio']);
    expect(unreadOf(world, 105, MIRA)).toBeGreaterThan(50);
  });
});

describe('people in it', () => {
  test('write and are heard at once', () => {
    const world = company();
    const heard: unknown[] = [];
    world.onChange((change) => heard.push(change));
    const message = postText(world, { chatId: 91, authorId: BEN, text: 'Hello' });
    expect(heard).toEqual([{ type: 'message', chatId: 91, messageId: message.id }]);
    expect(recentChatsOf(world, MIRA)[0]?.lastMessage?.text).toBe('Hello');
  });

  test('are refused in the words of the messenger', () => {
    const world = company();
    const post = (chatId: number) => () => postText(world, { chatId, authorId: MIRA, text: 'Hello' });
    expect(post(93)).toThrow('CANCELED');
    expect(post(94)).toThrow('TEXT_FIELD_DISABLED');
    expect(post(9999)).toThrow('CHAT_ID');
  });

  test('vote, change their mind and take it back', () => {
    const world = company();
    const messageId = pollNamed(world, 'Where shall we have lunch on Friday?');
    const card = () => pollCardOf(world, messageId, MIRA);
    const ids = card()?.answers.map(({ id }) => id) ?? [];
    const before = card()?.voters ?? 0;
    castBallot(world, { messageId, personId: MIRA, answerIds: ids.slice(0, 1) });
    castBallot(world, { messageId, personId: MIRA, answerIds: ids.slice(1, 2) });
    expect(card()).toMatchObject({ voters: before + 1, voted: true });
    expect(card()?.answers.map(({ mine }) => mine)).toEqual([false, true, false]);
    recallBallot(world, { messageId, personId: MIRA });
    expect(card()).toMatchObject({ voters: before, voted: false });
  });

  test('are nameless in an anonymous poll', () => {
    const world = company();
    const card = pollCardOf(world, pollNamed(world, 'How content are you with the new office?'), BEN);
    expect(card?.voters).toBe(8);
    expect(card?.answers.flatMap(({ voterIds }) => voterIds)).toEqual([]);
  });

  test('stop only polls of their own, and the chat is told once', () => {
    const world = company();
    const messageId = pollNamed(world, 'Where shall we have lunch on Friday?');
    expect(() => stopPoll(world, { messageId, personId: MIRA })).toThrow('ACCESS_DENIED');
    const before = world.messages.size;
    stopPoll(world, { messageId, personId: BEN });
    stopPoll(world, { messageId, personId: BEN });
    expect(world.messages.size).toBe(before + 1);
    expect(pollCardOf(world, messageId, MIRA)).toMatchObject({ finished: true, canVote: false });
    expect(() => castBallot(world, { messageId, personId: MIRA, answerIds: [1] })).toThrow('VOTE_CLOSED');
  });
});
