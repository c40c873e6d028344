import { expect, test } from 'vitest';
import type { FrameIdentity } from './gate.ts';
import { admit } from './gate.ts';
import { isKnownCommand } from './commands.ts';

const SID = '0123456789abcdef0123456789abcdef';
const APP = 'http://127.0.0.1:8801';
const page: FrameIdentity = { origin: APP, sid: SID, placement: 'DEFAULT', popup: false, edition: 'cloud' };
const sidebar: FrameIdentity = { ...page, placement: 'IM_SIDEBAR' };

function verdictOn(data: unknown, frame = page, origin = APP): string {
  const verdict = admit(frame, { origin, data }, isKnownCommand);
  return verdict.passes ? verdict.message.command : verdict.reason;
}

test('what the SDK sends is let in', () => {
  expect(verdictOn(`getInitData:cb:${SID}`)).toBe('getInitData');
  expect(verdictOn(`resizeWindow:{"width":"100%","height":600}:cb:${SID}`)).toBe('resizeWindow');
});

test('a stranger is met with silence', () => {
  expect(verdictOn(`getInitData:cb:${SID}`, page, 'https://evil.example')).toContain('evil.example');
});

test('the APP_SID of another showing is met with silence', () => {
  expect(verdictOn(`getInitData:cb:${'f'.repeat(32)}`)).toContain('another frame');
});

test('a command that no portal knows is met with silence', () => {
  expect(verdictOn(`launchRocket:cb:${SID}`)).toContain('launchRocket');
});

test('an object command without an APP_SID is met with silence', () => {
  const data = { method: 'im:getImTextareaContent', params: '', callback: 'cb' };
  expect(verdictOn(data, sidebar)).toContain('another frame');
});

test('only a slider is denied a size', () => {
  const resize = `resizeWindow:{"width":500,"height":400}:cb:${SID}`;
  expect(verdictOn(resize, sidebar)).toBe('resizeWindow');
  expect(verdictOn(resize, { ...page, popup: true })).toContain('slider');
});

test('only the app’s own page has a title', () => {
  const title = `setTitle:{"title":"Polls"}:cb:${SID}`;
  expect(verdictOn(title)).toBe('setTitle');
  expect(verdictOn(title, sidebar)).toContain('IM_SIDEBAR');
});

test('older portals let only the app’s own page scroll and reload theirs', () => {
  for (const command of ['setScroll', 'reloadWindow']) {
    const message = `${command}:{}:cb:${SID}`;
    expect(verdictOn(message, sidebar)).toBe(command);
    expect(verdictOn(message, { ...sidebar, edition: 'older' })).toContain('older portals');
    expect(verdictOn(message, { ...page, edition: 'older' })).toBe(command);
  }
});

test('only the messenger’s places reach the message box', () => {
  const data = { method: 'im:getImTextareaContent', params: '', callback: 'cb', appSid: SID, requestId: 'r' };
  expect(verdictOn(data, sidebar)).toBe('im:getImTextareaContent');
  expect(verdictOn(data)).toContain('outside the messenger');
});
