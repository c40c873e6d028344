import { describe, expect, test } from 'vitest';
import { answeringRequest } from '../testing/answering-request.ts';
import { keepRulings } from './rulings.ts';

const majority = { share: 'majority', quorum: 0 } as const;

/** Options like the portal's; a rival may write over what was just written, once. */
function portalWith(initial: Record<string, string>, rival: Record<string, string> = {}) {
  const options = new Map(Object.entries(initial));
  let theirs = Object.entries(rival);
  let writes = 0;
  const request = answeringRequest((method, params) => {
    if (method === 'user.option.get') return Object.fromEntries(options);
    writes += 1;
    const written: unknown = Reflect.get(params, 'options');
    for (const [name, value] of [...Object.entries(written ?? {}), ...theirs])
      options.set(name, String(value));
    theirs = [];
    return true;
  });
  return { request, options, writes: () => writes };
}

describe('what is kept about polls', () => {
  test('joins what is there, and leaves other options alone', async () => {
    const { request, options } = portalWith({ rules: '[[1,1,0,0,0]]', theme: 'dark' });
    await keepRulings(request, [{ messageId: 5120, rule: majority }]);
    expect(Object.fromEntries(options)).toEqual({ rules: '[[1,1,0,0,0],[5120,2,0,0,0]]', theme: 'dark' });
  });

  test('is written again when another window has written over it', async () => {
    const { request, options } = portalWith({}, { rules: '[[7,3,0,0,0]]' });
    const kept = await keepRulings(request, [{ messageId: 5120, rule: majority }]);
    expect(options.get('rules')).toBe('[[7,3,0,0,0],[5120,2,0,0,0]]');
    expect(kept.map(({ messageId }) => messageId)).toEqual([7, 5120]);
  });

  test('is not written when it is there already', async () => {
    const { request, writes } = portalWith({ rules: '[[5120,2,0,0,0]]' });
    await keepRulings(request, [{ messageId: 5120, rule: majority }]);
    expect(writes()).toBe(0);
  });
});
