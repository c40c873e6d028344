import { describe, expect, test } from 'vitest';
import { dialogOf, placementOf } from './placement.ts';

const NOT_A_CHAT = [undefined, null, [], '', '[]', '{', { dialogId: '' }, { dialogId: ['chat91'] }];

describe('the app page', () => {
  test.each([undefined, [], {}, '{}', { URI: '/online/' }])('is DEFAULT with options %j', (options) => {
    expect(placementOf('DEFAULT', options)).toEqual({ code: 'DEFAULT', inSlider: false });
  });

  test('is in a slider when the page around it was asked for as one', () => {
    const options = { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' };
    expect(placementOf('DEFAULT', options)).toEqual({ code: 'DEFAULT', inSlider: true });
  });
});

describe.each(['IM_SIDEBAR', 'IM_TEXTAREA'] as const)('%s', (code) => {
  test.each([{ dialogId: 'chat91', URI: '/online/' }, '{"dialogId":"chat91"}'])(
    'names its chat in %j',
    (options) => {
      expect(placementOf(code, options)).toEqual({ code, dialogId: 'chat91' });
    },
  );

  test('of a person names the person, as a number too', () => {
    expect(placementOf(code, { dialogId: 12 })).toEqual({ code, dialogId: '12' });
  });

  test.each(NOT_A_CHAT)('without a chat (%j) is a place we do not know', (options) => {
    expect(placementOf(code, options)).toEqual({ code: 'other', name: code });
  });
});

describe("a message's menu", () => {
  test.each([
    { messageId: '5120', dialogId: 'chat91', URI: '/online/' },
    { messageId: 5120, dialogId: 'chat91' },
    '{"messageId":"5120","dialogId":"chat91"}',
  ])('names chat and message in %j', (options) => {
    expect(placementOf('IM_CONTEXT_MENU', options)).toEqual({
      code: 'IM_CONTEXT_MENU',
      dialogId: 'chat91',
      messageId: 5120,
    });
  });

  test.each([
    ...NOT_A_CHAT,
    { dialogId: 'chat91' },
    { dialogId: 'chat91', messageId: '-1' },
    { messageId: '7' },
  ])('without both (%j) is a place we do not know', (options) => {
    expect(placementOf('IM_CONTEXT_MENU', options)).toEqual({ code: 'other', name: 'IM_CONTEXT_MENU' });
  });
});

describe('a link', () => {
  test.each([
    { chat: '91', message: '5120', URI: 'https://acme.bitrix24.com/online/' },
    '{"chat":"91","message":"5120"}',
  ])('names the poll of a message in %j', (options) => {
    const placement = placementOf('REST_APP_URI', options);
    expect(placement).toEqual({ code: 'REST_APP_URI', dialogId: 'chat91', messageId: 5120 });
    expect(dialogOf(placement)).toBe('chat91');
  });

  test.each([
    [],
    { chat: '91' },
    { message: '5120' },
    { chat: '91', message: '5120x' },
    { chat: '0', message: '1' },
    { chat: '1e3', message: '1' },
    { chat: '-91', message: '99999999999999999999' },
  ])('that names none (%j) is a place we do not know', (options) => {
    expect(placementOf('REST_APP_URI', options)).toEqual({ code: 'other', name: 'REST_APP_URI' });
  });
});

test("the messenger's navigation belongs to no chat", () => {
  const placement = placementOf('IM_NAVIGATION', { URI: '/online/' });
  expect(placement).toEqual({ code: 'IM_NAVIGATION' });
  expect(dialogOf(placement)).toBeNull();
});

test('any other place keeps its name', () => {
  expect(placementOf('CRM_DEAL_DETAIL_TAB', { ID: '5' })).toEqual({
    code: 'other',
    name: 'CRM_DEAL_DETAIL_TAB',
  });
});
