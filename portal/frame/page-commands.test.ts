import { expect, test } from 'vitest';
import type { FrameRoom } from './command.ts';
import { SILENCE } from './command.ts';
import { runCommand } from './commands.ts';
import type { SelectedPerson } from './host.ts';
import { roomWith } from './test-room.ts';

const ben: SelectedPerson = {
  id: '12',
  name: 'Ben Osei',
  photo: '',
  position: 'Developer',
  url: '/company/personal/user/12/',
  sub: false,
  sup: false,
};

function say(
  room: FrameRoom,
  command: string,
  params?: unknown,
  requestId: string | null = null,
): Promise<unknown> {
  return runCommand(room, { command, params, callback: 'cb', sid: room.opening.sid, requestId });
}

test.each([
  [
    { width: '100%', height: 600 },
    { width: '100%', height: 600 },
  ],
  [
    { width: '500px', height: 400.7 },
    { width: 500, height: 400 },
  ],
  [
    { width: 'wide', height: 400 },
    { width: 100, height: 400 },
  ],
])('a size of %j is understood as %j', async (asked, understood) => {
  expect(await say(roomWith(), 'resizeWindow', asked)).toEqual(understood);
});

test('no height is no size', async () => {
  expect(await say(roomWith(), 'resizeWindow', { width: '100%', height: 0 })).toBe(SILENCE);
});

test('a chat is opened without a word, by its id or as the last one', async () => {
  const opened: (string | null)[] = [];
  const room = roomWith({ page: { openChat: (id) => void opened.push(id) } });
  expect(await say(room, 'imOpenMessenger', { dialogId: 'chat91', messageId: 7 })).toBe(SILENCE);
  expect(await say(room, 'imOpenMessenger', { dialogId: 12 })).toBe(SILENCE);
  expect(await say(room, 'imOpenMessenger')).toBe(SILENCE);
  expect(opened).toEqual(['chat91', '12', null]);
});

test('a slider takes its looks from bx24_ keys and hands over the rest', async () => {
  const wishes: unknown[] = [];
  const room = roomWith({ page: { openSlider: async (wish) => void wishes.push(wish) } });
  const params = { bx24_title: 'Results', bx24_width: 900, messageId: '5120' };
  expect(await say(room, 'openApplication', params)).toBeUndefined();
  expect(wishes).toEqual([
    { title: 'Results', width: 900, leftBoundary: null, label: null, options: { messageId: '5120' } },
  ]);
});

test('closing is answered only from a slider', async () => {
  expect(await say(roomWith(), 'closeApplication')).toBe(SILENCE);
  expect(
    await say(roomWith({ page: { close: () => Promise.resolve(true) } }), 'closeApplication'),
  ).toBeUndefined();
});

test('a slider’s label has one of the portal’s colours', async () => {
  const labels: unknown[] = [];
  const room = roomWith({ page: { openSlider: async ({ label }) => void labels.push(label) } });
  await say(room, 'openApplication', { bx24_label: { bgColor: 'pink', text: 'Poll', color: '#000000' } });
  await say(room, 'openApplication', { bx24_label: { bgColor: 'pink' }, bx24_leftBoundary: 60 });
  expect(labels).toEqual([{ text: 'Poll', ground: '#f968b6', color: '#000000' }, null]);
});

test('a page that the portal does not have is an error by name, any other is answered when it is closed', async () => {
  const error = { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' };
  expect(await say(roomWith(), 'openPath', { path: '/crm/deal/' })).toEqual(error);
  expect(await say(roomWith(), 'openPath')).toEqual(error);
  const room = roomWith({ page: { openPath: () => Promise.resolve(true) } });
  expect(await say(room, 'openPath', { path: '/online/' })).toEqual({ result: 'close' });
});

test('rights and CRM are asked for as the app wishes; cancelled, they are silence too', async () => {
  const asked: unknown[] = [];
  const room = roomWith({
    page: {
      selectAccess: async (blocked) => {
        asked.push(blocked);
        return [{ id: 'AU', name: 'All employees' }];
      },
      selectCrm: async (wish) => {
        asked.push(wish);
        return {};
      },
    },
  });
  expect(await say(room, 'selectAccess', { value: ['U1'] })).toEqual([{ id: 'AU', name: 'All employees' }]);
  expect(
    await say(room, 'selectCRM', { entityType: ['deal'], multiple: true, value: { deal: [4] } }),
  ).toEqual({});
  expect(await say(room, 'selectCRM')).toEqual({});
  expect(asked).toEqual([
    ['U1'],
    { kinds: ['deal'], several: true, chosen: ['D_4'] },
    { kinds: [], several: false, chosen: [] },
  ]);
  expect(await say(roomWith(), 'selectAccess')).toBe(SILENCE);
  expect(await say(roomWith(), 'selectCRM')).toBe(SILENCE);
});

test('one chosen person is an object, several are a list, a cancelled dialog is silence', async () => {
  const room = roomWith({ page: { selectPeople: () => Promise.resolve([ben]) } });
  expect(await say(room, 'selectUser', { mult: false })).toEqual(ben);
  expect(await say(room, 'selectUser', { mult: true })).toEqual([ben]);
  expect(await say(roomWith(), 'selectUser', { mult: true })).toBe(SILENCE);
});

test('an event is bound without an acknowledgement, which would eat the first one', async () => {
  expect(await say(roomWith(), 'placementBindEvent', { event: 'X' })).toBe(SILENCE);
});

test('the message box answers only to a request with an id', async () => {
  const room = roomWith({ page: { textarea: { read: () => 'Hello', write: () => undefined } } });
  expect(await say(room, 'im:getImTextareaContent', undefined, 'r1')).toEqual({
    requestId: 'r1',
    text: 'Hello',
  });
  expect(await say(room, 'im:getImTextareaContent')).toBe(SILENCE);
  expect(await say(room, 'im:setImTextareaContent', { text: 'x' }, 'r2')).toEqual({
    requestId: 'r2',
    success: true,
  });
  expect(await say(room, 'im:setImTextareaContent', {}, 'r3')).toMatchObject({
    requestId: 'r3',
    message: expect.any(String),
  });
});

test('only the messenger’s places have an interface of their own', async () => {
  expect(await say(roomWith(), 'getInterface')).toEqual({ command: [], event: [] });
  expect(await say(roomWith({ placement: 'IM_SIDEBAR' }), 'getInterface')).toEqual({
    command: ['im:getImTextareaContent', 'im:setImTextareaContent'],
    event: [],
  });
});
