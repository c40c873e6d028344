import { describe, expect, test } from 'vitest';
import { placementOf } from './placement.ts';

describe('the app page', () => {
  test.each([undefined, [], {}, '{}', { URI: '/online/' }])('is DEFAULT with options %j', (options) => {
    expect(placementOf('DEFAULT', options)).toEqual({ code: 'DEFAULT' });
  });
});

describe("a chat's sidebar", () => {
  test.each([{ dialogId: 'chat91', URI: '/online/' }, '{"dialogId":"chat91"}'])(
    'names its chat in %j',
    (options) => {
      expect(placementOf('IM_SIDEBAR', options)).toEqual({ code: 'IM_SIDEBAR', dialogId: 'chat91' });
    },
  );

  test('of a person names the person, as a number too', () => {
    expect(placementOf('IM_SIDEBAR', { dialogId: 12 })).toEqual({ code: 'IM_SIDEBAR', dialogId: '12' });
  });

  test.each([undefined, null, [], '', '[]', '{', { dialogId: '' }, { dialogId: ['chat91'] }])(
    'without a chat (%j) is a place we do not know',
    (options) => {
      expect(placementOf('IM_SIDEBAR', options)).toEqual({ code: 'other', name: 'IM_SIDEBAR' });
    },
  );
});

test('any other place keeps its name', () => {
  expect(placementOf('CRM_DEAL_DETAIL_TAB', { ID: '5' })).toEqual({
    code: 'other',
    name: 'CRM_DEAL_DETAIL_TAB',
  });
});
