import { describe, expect, test } from 'vitest';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { Placement } from '../bitrix24/door/placement.ts';
import type { ComposePlace } from '../compose/compose-place.ts';
import { sampleChat } from '../testing/sample-chat.ts';
import { startFromText } from '../poll/start-from-text.ts';
import { firstScreen, placeOf } from './place.ts';

const team = sampleChat();
const inTeam: ComposePlace = { kind: 'chat', dialogId: 'chat91', chat: team, error: null };

describe('a new poll is for', () => {
  const OF_A_CHAT: readonly Placement[] = [
    { code: 'IM_SIDEBAR', dialogId: 'chat91' },
    { code: 'IM_TEXTAREA', dialogId: 'chat91' },
    { code: 'IM_CONTEXT_MENU', dialogId: 'chat91', messageId: 5120 },
  ];
  const OF_NONE: readonly Placement[] = [
    { code: 'DEFAULT', inSlider: false },
    { code: 'IM_NAVIGATION' },
    { code: 'other', name: 'CRM_DEAL_DETAIL_TAB' },
  ];

  test.each(OF_A_CHAT)('the chat of $code', (placement) => {
    expect(placeOf(placement, { chat: team })).toEqual(inTeam);
  });

  test.each(OF_NONE)('any chat in $code', (placement) => {
    expect(placeOf(placement, { chat: null })).toEqual({ kind: 'app' });
  });

  test('a chat that the portal keeps to itself, which is said', () => {
    const error = new PortalError({ method: 'im.dialog.get', code: 'ACCESS_ERROR', status: 403 });
    const place = placeOf({ code: 'IM_TEXTAREA', dialogId: 'chat91' }, { chat: error });
    expect(place).toEqual({ kind: 'chat', dialogId: 'chat91', chat: null, error });
  });
});

describe('a door opens on', () => {
  test('the results, where its message holds a poll', () => {
    expect(
      firstScreen(inTeam, { message: { kind: 'poll', id: 5120 }, start: null }, 'IM_CONTEXT_MENU'),
    ).toEqual({
      tab: 'polls',
      poll: { messageId: 5120, chat: team },
      start: null,
    });
  });

  test('the results even of a chat that cannot be read', () => {
    const error = new PortalError({ method: 'im.dialog.get', code: '', status: 500 });
    const place: ComposePlace = { kind: 'chat', dialogId: 'chat91', chat: null, error };
    const { poll } = firstScreen(
      place,
      { message: { kind: 'poll', id: 5120 }, start: null },
      'IM_CONTEXT_MENU',
    );
    expect(poll?.chat.dialogId).toBe('chat91');
  });

  test('the poll that its message’s text was read as', () => {
    const start = startFromText('Lunch?', 'message-5120');
    const message = { kind: 'text', id: 5120, text: 'Lunch?' } as const;
    expect(firstScreen(inTeam, { message, start }, 'IM_CONTEXT_MENU')).toEqual({
      tab: 'compose',
      poll: null,
      start,
    });
  });

  test.each([null, { kind: 'unread', id: 5120 } as const])('a blank poll, with %j', (message) => {
    expect(firstScreen(inTeam, { message, start: null }, 'IM_SIDEBAR')).toEqual({
      tab: 'compose',
      poll: null,
      start: null,
    });
  });

  test('my polls, in the navigation of the messenger', () => {
    expect(firstScreen({ kind: 'app' }, { message: null, start: null }, 'IM_NAVIGATION').tab).toBe('polls');
  });
});
