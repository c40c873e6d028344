import { expect, test } from 'vitest';
import type { FrameRoom } from './command.ts';
import { SILENCE } from './command.ts';
import { runCommand } from './commands.ts';
import { roomWith } from './test-room.ts';

function say(room: FrameRoom, command: string, params?: unknown): Promise<unknown> {
  return runCommand(room, { command, params, callback: 'cb', sid: room.opening.sid, requestId: null });
}

test('only the first handshake is a first run', async () => {
  const room = roomWith();
  expect(await say(room, 'getInitData')).toMatchObject({
    FIRST_RUN: true,
    AUTH_EXPIRES: '3600',
    USER_OPTIONS: [],
  });
  expect(await say(room, 'getInitData')).toMatchObject({ FIRST_RUN: false });
});

test('setInstall is echoed, or the SDK would wait for ever', async () => {
  expect(await say(roomWith(), 'setInstall', { install: true })).toEqual({ install: true });
});

test.each([true, false])('finishing the installation (%s) leads the page on and says nothing', async (is) => {
  const told: boolean[] = [];
  const room = roomWith({
    server: { finishInstall: () => Promise.resolve(is) },
    page: { leaveInstaller: (isInstalled) => void told.push(isInstalled) },
  });
  expect(await say(room, 'setInstallFinish')).toBe(SILENCE);
  expect(told).toEqual([is]);
});

test('a renewed token is answered, and the next handshake has it', async () => {
  const token = { AUTH_ID: 'second token', AUTH_EXPIRES: '3600', REFRESH_ID: 'r2' };
  const room = roomWith({ server: { renewToken: () => Promise.resolve(token) } });
  expect(await say(room, 'refreshAuth')).toEqual(token);
  expect(await say(room, 'getInitData')).toMatchObject({ AUTH_ID: 'second token' });
});

test('a token that cannot be renewed is an alert of the portal’s, and silence for the app', async () => {
  const said: string[] = [];
  const room = roomWith({ page: { alert: (text) => void said.push(text) } });
  expect(await say(room, 'refreshAuth')).toBe(SILENCE);
  expect(said).toHaveLength(1);
});

test('a user option is stored as text, echoed, and in the next handshake', async () => {
  const stored: string[] = [];
  const room = roomWith({
    server: { storeUserOption: async (name, value) => void stored.push(name, value) },
  });
  expect(await say(room, 'setUserOption', { name: 'size', value: { w: 1 } })).toEqual({
    name: 'size',
    value: { w: 1 },
  });
  expect(stored).toEqual(['size', '{"w":1}']);
  expect(await say(room, 'getInitData')).toMatchObject({ USER_OPTIONS: { size: '{"w":1}' } });
});

test('an app option is answered with all of them to an administrator and with silence to others', async () => {
  const admin = roomWith({ server: { storeAppOption: () => Promise.resolve({ a: '1', b: '2' }) } });
  expect(await say(admin, 'setAppOption', { name: 'b', value: '2' })).toEqual({ a: '1', b: '2' });
  expect(await say(roomWith(), 'setAppOption', { name: 'b', value: '2' })).toBe(SILENCE);
});
