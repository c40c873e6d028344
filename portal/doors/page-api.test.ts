import { beforeEach, expect, test } from 'vitest';
import type { ChatRow, ChatView, MessageView, NoticeView, PortalView } from './page-wire.ts';
import { quorumAt } from './hosted-app.ts';
import { createPageApi } from './page-api.ts';
import type { Portal } from '../portal.ts';
import { createPortal } from '../portal.ts';
import { notify } from '../world/notices.ts';
import { postText } from '../world/post.ts';

const MIRA = 7;
const BEN = 12;
const LUNCH = 'Where shall we have lunch on Friday?';

let portal: Portal;
let api: ReturnType<typeof createPageApi>;

beforeEach(() => {
  portal = createPortal();
  api = createPageApi(portal, quorumAt('http://127.0.0.1:8801'));
});

async function read<T>(path: string): Promise<T> {
  return JSON.parse(await (await api.request(path)).text());
}

async function act(path: string, body: object = {}): Promise<unknown> {
  return (await api.request(path, { method: 'POST', body: JSON.stringify(body) })).json();
}

async function lunch(as: number): Promise<MessageView> {
  const { messages } = await read<ChatView>(`/chats/chat91?as=${as}`);
  const message = messages.find(({ poll }) => poll?.question === LUNCH);
  if (message === undefined) throw new Error('The world has no lunch poll');
  return message;
}

test('everybody with an account may be viewed as, bots and former employees may not', async () => {
  const { viewers, defaultViewerId } = await read<PortalView>('/portal');
  expect(viewers.find(({ id }) => id === defaultViewerId)).toMatchObject({
    name: 'Mira Kowal',
    role: 'admin',
  });
  expect(viewers.length).toBeGreaterThan(40);
  expect(viewers.length).toBeLessThan(portal.world.people.size);
});

test('the chat list is the viewer’s own', async () => {
  const mine = await read<ChatRow[]>(`/chats?as=${MIRA}`);
  const his = await read<ChatRow[]>(`/chats?as=${BEN}`);
  expect(mine.map(({ title }) => title)).toContain('Product team');
  expect(mine).not.toEqual(his);
});

test('a written message is in the chat, and the pulse quickens', async () => {
  const { version } = await read<{ version: number }>('/pulse');
  expect(await act(`/chats/chat91/messages?as=${BEN}`, { text: 'Hello [b]all[/b]' })).toEqual({ done: true });
  const { messages } = await read<ChatView>(`/chats/chat91?as=${MIRA}`);
  expect(messages.at(-1)).toMatchObject({
    kind: 'text',
    text: 'Hello [b]all[/b]',
    author: { name: 'Ben Osei' },
  });
  expect((await read<{ version: number }>('/pulse')).version).toBeGreaterThan(version);
});

test('where one may not write, the reason is shown and a try is refused', async () => {
  const news = (await read<ChatRow[]>(`/chats?as=${MIRA}`)).find(({ title }) => title === 'Company news');
  expect(await read<ChatView>(`/chats/${news?.dialogId}?as=${MIRA}`)).toMatchObject({
    closed: 'You are not allowed to write in this chat',
  });
  expect(await act(`/chats/${news?.dialogId}/messages?as=${MIRA}`, { text: 'Me too' })).toEqual({
    done: false,
    code: 'CANCELED',
  });
});

test('a chat that one may not see is null', async () => {
  const stranger = [...portal.world.people.values()].find(({ extranet }) => extranet);
  expect(await read(`/chats/chat91?as=${stranger?.id}`)).toBeNull();
  expect(await read('/chats/chat99999?as=7')).toBeNull();
  expect(await read('/chats/nonsense?as=7')).toBeNull();
});

test('a private chat goes by the other’s name', async () => {
  expect(await read<ChatView>(`/chats/${BEN}?as=${MIRA}`)).toMatchObject({
    title: 'Ben Osei',
    placements: [],
  });
});

test('a vote can be cast, changed and taken back', async () => {
  const { id, poll } = await lunch(MIRA);
  const [first, second] = poll?.answers ?? [];
  await act(`/polls/${id}/ballot?as=${MIRA}`, { answerIds: [first?.id] });
  expect((await lunch(MIRA)).poll).toMatchObject({
    voted: true,
    canVote: false,
    answers: [{ mine: true }, { mine: false }, {}],
  });
  await act(`/polls/${id}/ballot?as=${MIRA}`, { answerIds: [second?.id] });
  expect((await lunch(MIRA)).poll).toMatchObject({ answers: [{ mine: false }, { mine: true }, {}] });
  await act(`/polls/${id}/recall?as=${MIRA}`);
  expect((await lunch(MIRA)).poll).toMatchObject({ voted: false, canVote: true, voters: poll?.voters });
});

test('only its author closes a poll', async () => {
  const { id, author } = await lunch(MIRA);
  expect(await act(`/polls/${id}/close?as=${MIRA}`)).toMatchObject({ done: false });
  expect(await act(`/polls/${id}/close?as=${author?.id}`)).toEqual({ done: true });
  expect((await lunch(MIRA)).poll).toMatchObject({ finished: true, canVote: false });
});

test('an anonymous poll shows no voters', async () => {
  const chats = await read<ChatRow[]>(`/chats?as=${MIRA}`);
  const views = await Promise.all(
    chats.map(({ dialogId }) => read<ChatView>(`/chats/${dialogId}?as=${MIRA}`)),
  );
  const anonymous = views.flatMap(({ messages }) => messages).filter(({ poll }) => poll?.anonymous === true);
  expect(anonymous).not.toEqual([]);
  for (const { poll } of anonymous) expect(poll?.answers.flatMap(({ voters }) => voters)).toEqual([]);
});

test('what is read is unread no more', async () => {
  const unread = async (): Promise<ChatRow | undefined> =>
    (await read<ChatRow[]>(`/chats?as=${MIRA}`)).find((chat) => chat.unread > 0);
  const chat = await unread();
  await act(`/chats/${chat?.dialogId}/read?as=${MIRA}`);
  expect(
    (await read<ChatRow[]>(`/chats?as=${MIRA}`)).find(({ dialogId }) => dialogId === chat?.dialogId)?.unread,
  ).toBe(0);
});

test('a notice waits behind one person’s bell until it has been read', async () => {
  notify(portal.world, { fromId: MIRA, toId: BEN, text: 'Please [B]vote[/B]', tag: 't', subTag: '' });
  expect(await read<NoticeView[]>(`/notices?as=${MIRA}`)).toEqual([]);
  expect(await read<NoticeView[]>(`/notices?as=${BEN}`)).toMatchObject([
    { from: { name: 'Mira Kowal' }, text: 'Please [B]vote[/B]', read: false },
  ]);
  await act(`/notices/read?as=${BEN}`);
  expect(await read<NoticeView[]>(`/notices?as=${BEN}`)).toMatchObject([{ read: true }]);
});

test('an answer quotes what it answers, and the chat list shows no mark-up', async () => {
  const { id } = await lunch(BEN);
  postText(portal.world, {
    chatId: 91,
    authorId: MIRA,
    text: '[USER=12]Ben[/USER], [B]now[/B]',
    replyId: id,
  });
  const { messages } = await read<ChatView>(`/chats/chat91?as=${BEN}`);
  expect(messages.at(-1)?.reply).toEqual({ id, author: 'Ben Osei', text: `Poll: ${LUNCH}` });
  const rows = await read<ChatRow[]>(`/chats?as=${BEN}`);
  expect(rows.find(({ dialogId }) => dialogId === 'chat91')?.lastText).toBe('Ben, now');
});
