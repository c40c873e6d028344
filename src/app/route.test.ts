import { describe, expect, test } from 'vitest';
import type { ListedPoll } from '../poll/listed-polls.ts';
import type { PollStart } from '../poll/poll-start.ts';
import { pollInChat, route, type Route } from './route.ts';

const listed = (messageId: number): ListedPoll => ({
  messageId,
  chatId: 91,
  dialogId: 'chat91',
  sentAt: 1,
  mine: true,
  sendId: 'a',
});
const list: Route = { tab: 'polls', view: { kind: 'list' }, start: null };
const start: PollStart = {
  name: 'like-5',
  content: { question: 'Where?', answers: [], several: false, anonymous: false, revote: true },
  chats: [],
  overfull: null,
};

describe('a row of the list', () => {
  test('of one poll opens its results', () => {
    expect(route(list, { to: 'row', polls: [listed(5)] }).view).toMatchObject({ kind: 'poll', shown: 5 });
  });

  test('of several polls opens their comparison', () => {
    expect(route(list, { to: 'row', polls: [listed(5), listed(6)] }).view.kind).toBe('comparison');
  });
});

describe('the tab of polls, pressed once more', () => {
  test('goes back to the list', () => {
    const open = route(list, { to: 'row', polls: [listed(5)] });
    expect(route(open, { to: 'top' })).toEqual(list);
  });

  test('keeps what it shows while another tab is in front', () => {
    const open = route(list, { to: 'row', polls: [listed(5)] });
    const away = route(open, { to: 'tab', tab: 'compose' });
    expect(route(away, { to: 'top' }).view).toEqual(open.view);
    expect(route(away, { to: 'tab', tab: 'polls' }).view).toEqual(open.view);
  });
});

describe('after sending', () => {
  test('the results of the first poll come to the front', () => {
    const polls = [pollInChat(listed(5)), pollInChat(listed(6))];
    expect(route({ ...list, tab: 'compose' }, { to: 'results', polls, shown: null })).toMatchObject({
      tab: 'polls',
      view: { kind: 'poll', shown: 5, isFromList: false },
    });
  });

  test('another poll of the same send is shown beside the others', () => {
    const polls = [pollInChat(listed(5)), pollInChat(listed(6))];
    const open = route(list, { to: 'results', polls, shown: 5 });
    expect(route(open, { to: 'shown', messageId: 6, sent: [] }).view).toMatchObject({ polls, shown: 6 });
  });
});

test('a poll that starts from another one opens in the form', () => {
  expect(route(list, { to: 'form', start })).toMatchObject({ tab: 'compose', start });
});
