import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText, member, parseFrameMessage } from './frame-message.ts';

const SID = '0123456789abcdef0123456789abcdef';

test('a command without params comes in three segments from the SDK and in four from the old library', () => {
  const expected = { command: 'getInitData', params: undefined, callback: 'cb1', sid: SID, requestId: null };
  expect(parseFrameMessage(`getInitData:cb1:${SID}`)).toEqual(expected);
  expect(parseFrameMessage(`getInitData::cb1:${SID}`)).toEqual(expected);
});

test('params are found whole, whatever colons they hold', () => {
  const callback = fc.uuid();
  const params = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(callback, params, (cb, value) => {
      const json = JSON.stringify(value);
      expect(parseFrameMessage(`setTitle:${json}:${cb}:${SID}`)).toEqual({
        command: 'setTitle',
        params: JSON.parse(json),
        callback: cb,
        sid: SID,
        requestId: null,
      });
    }),
  );
});

test('params that are no JSON stay the text they are', () => {
  expect(parseFrameMessage(`setValue:12:30 Uhr:cb1:${SID}`)?.params).toBe('12:30 Uhr');
});

test('a messenger command comes as an object', () => {
  expect(
    parseFrameMessage({
      method: 'im:setImTextareaContent',
      params: { text: 'Hi' },
      callback: 'cb1',
      appSid: SID,
      requestId: 'r1',
    }),
  ).toEqual({
    command: 'im:setImTextareaContent',
    params: { text: 'Hi' },
    callback: 'cb1',
    sid: SID,
    requestId: 'r1',
  });
});

test('an object without params says so with an empty string', () => {
  const message = { method: 'im:getImTextareaContent', params: '', callback: 'cb1', appSid: SID };
  expect(parseFrameMessage(message)).toMatchObject({ params: undefined, requestId: null });
});

test.each([['hello'], ['a:b'], [''], [':cb:sid'], [42], [null], [[1, 2]], [{ type: 'webpackOk' }]])(
  '%j is no command',
  (data) => {
    expect(parseFrameMessage(data)).toBeNull();
  },
);

test('an answer without a value ends at its colon', () => {
  expect(answerText('cb1', undefined)).toBe('cb1:');
  expect(answerText('cb1', { a: ':' })).toBe('cb1:{"a":":"}');
});

test('a member is looked up only in an object', () => {
  expect(member({ scroll: 5 }, 'scroll')).toBe(5);
  expect(member(['x'], 'length')).toBeUndefined();
  expect(member(undefined, 'scroll')).toBeUndefined();
});
