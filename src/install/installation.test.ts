import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { samplePortal, type SampleAnswer } from '../testing/sample-portal.ts';
import { createInstallation, type Installation } from './installation.ts';
import { planOf, stepId } from './plan.ts';

const CODES = ['IM_SIDEBAR', 'IM_TEXTAREA', 'REST_APP_URI'];
const places = CODES.map((code) => ({
  code,
  handler: `https://polls.example/index.html?place=${code}`,
  titles: { en: 'Polls', ru: 'Опросы' },
  options: code === 'REST_APP_URI' ? {} : { iconName: 'fa-bar-chart' },
}));

const ok = (result: unknown): SampleAnswer => ({ status: 200, body: JSON.stringify({ result, time }) });
const refused = (status: number, error: string): SampleAnswer => ({
  status,
  body: JSON.stringify({ error, error_description: 'No' }),
});
const time = { start: 1, finish: 2, duration: 1, processing: 1, date_start: '', date_finish: '' };

/** A portal that keeps what is bound, and fails where a test says so. */
function portalThat(fails: (method: string, code: string) => SampleAnswer | undefined = () => undefined) {
  const bound = new Map<string, string>();
  const calls: string[] = [];
  const options: Record<string, string> = {};
  const bodySchema = z.looseObject({
    PLACEMENT: z.optional(z.string()),
    HANDLER: z.optional(z.string()),
    options: z.optional(z.record(z.string(), z.string())),
  });
  const { request, sent } = samplePortal((method, body) => {
    const { PLACEMENT: code = '', HANDLER: handler = '', options: written } = bodySchema.parse(body);
    calls.push(code === '' ? method : `${method} ${code}`);
    const failure = fails(method, code);
    if (failure !== undefined) return failure;
    switch (method) {
      case 'scope':
        return ok(['vote', 'im', 'placement']);
      case 'placement.unbind':
        return ok({ count: bound.delete(code) ? 2 : 0 });
      case 'placement.bind':
        if (bound.has(code)) return refused(400, 'ERROR_CORE');
        bound.set(code, handler);
        return ok(true);
      case 'placement.get':
        return ok([...bound].map(([placement, address]) => ({ placement, handler: address })));
      case 'app.option.set':
        Object.assign(options, written);
        return ok(true);
      default:
        return ok([]);
    }
  });
  return { request, bound, calls, options, sent };
}

function installInto(portal: ReturnType<typeof portalThat>, before: readonly string[] = []) {
  const ends: string[] = [];
  const installation = createInstallation({
    request: portal.request,
    steps: planOf(places, before),
    scopes: ['vote', 'im', 'placement'],
    onComplete: () => void ends.push('finished'),
  });
  return { installation, ends };
}

async function rest(installation: Installation): Promise<void> {
  await expect.poll(() => installation.state().phase).not.toBe('running');
}

function stateOf(installation: Installation, id: string): string | undefined {
  return installation.state().progress.find(({ step }) => stepId(step) === id)?.state;
}

describe('an installation', () => {
  test('binds every place with its words, leaves word of them and ends once', async () => {
    const portal = portalThat();
    const { installation, ends } = installInto(portal);
    installation.start();
    installation.start();
    await rest(installation);
    expect([...portal.bound.keys()]).toEqual(CODES);
    expect(portal.options).toEqual({ places: CODES.join(',') });
    expect(portal.sent).toContainEqual(
      expect.objectContaining({
        PLACEMENT: 'IM_SIDEBAR',
        LANG_ALL: { en: { TITLE: 'Polls' }, ru: { TITLE: 'Опросы' } },
        OPTIONS: { iconName: 'fa-bar-chart' },
      }),
    );
    expect(ends).toEqual(['finished']);
    expect(portal.calls.at(-1)).toBe('app.option.set');
  });

  test('may be repeated: what is bound is unbound first', async () => {
    const portal = portalThat();
    portal.bound.set('IM_SIDEBAR', 'https://old.example/index.html').set('LEFT_MENU', 'https://old.example/');
    const { installation, ends } = installInto(portal, ['IM_SIDEBAR', 'LEFT_MENU']);
    installation.start();
    await rest(installation);
    expect(portal.bound.get('IM_SIDEBAR')).toBe('https://polls.example/index.html?place=IM_SIDEBAR');
    expect(portal.bound.has('LEFT_MENU')).toBe(false);
    expect(ends).toHaveLength(1);
  });

  test('stops where a permission is missing, and binds nothing', async () => {
    let granted = ['im', 'placement'];
    const portal = portalThat((method) => (method === 'scope' ? ok(granted) : undefined));
    const { installation, ends } = installInto(portal);
    installation.start();
    await rest(installation);
    const [first] = installation.state().progress;
    expect(first?.failure).toEqual({ kind: 'missing-scopes', scopes: ['vote'] });
    expect(portal.bound.size).toBe(0);
    installation.goOnWithout();
    expect(ends).toEqual([]);

    granted = ['im', 'placement', 'vote'];
    installation.tryAgain();
    await rest(installation);
    expect(ends).toEqual(['finished']);
  });

  test('stops where the portal has no polls for apps', async () => {
    const portal = portalThat((method) =>
      method === 'vote.AttachedVote.getMany' ? refused(404, 'ERROR_METHOD_NOT_FOUND') : undefined,
    );
    const { installation } = installInto(portal);
    installation.start();
    await rest(installation);
    expect(stateOf(installation, 'polls')).toBe('failed');
    expect(stateOf(installation, 'bind IM_SIDEBAR')).toBe('waiting');
  });

  test('takes an error with status 200 for one, binds the other places and lets one go on without', async () => {
    const portal = portalThat((method, code) =>
      method === 'placement.bind' && code === 'IM_SIDEBAR'
        ? refused(200, 'INVALID_ERROR_ICON_NAME')
        : undefined,
    );
    const { installation, ends } = installInto(portal);
    installation.start();
    await rest(installation);
    expect(stateOf(installation, 'bind IM_SIDEBAR')).toBe('failed');
    expect([...portal.bound.keys()]).toEqual(['IM_TEXTAREA', 'REST_APP_URI']);
    expect(ends).toEqual([]);

    installation.goOnWithout();
    await rest(installation);
    expect(stateOf(installation, 'bind IM_SIDEBAR')).toBe('skipped');
    expect(portal.options).toEqual({ places: 'IM_TEXTAREA,REST_APP_URI' });
    expect(ends).toEqual(['finished']);
  });

  test('asks the portal before it tells of a bind whose answer was lost', async () => {
    const portal = portalThat((method, code) => {
      if (method !== 'placement.bind' || code !== 'IM_TEXTAREA') return undefined;
      portal.bound.set(code, places[1]?.handler ?? '');
      return null;
    });
    const { installation, ends } = installInto(portal);
    installation.start();
    await rest(installation);
    expect(stateOf(installation, 'bind IM_TEXTAREA')).toBe('done');
    expect(ends).toEqual(['finished']);
  });

  test('whatever fails and for how long, ends once, with all places bound, when one tries long enough', async () => {
    const failures = fc.array(fc.constantFrom<SampleAnswer>(null, refused(503, 'QUERY_LIMIT_EXCEEDED')), {
      maxLength: 3,
    });
    const at = fc.constantFrom('scope', 'placement.unbind', 'placement.bind', 'app.option.set');
    await fc.assert(
      fc.asyncProperty(at, failures, async (method, answers) => {
        const left = [...answers];
        const portal = portalThat((called) => (called === method ? left.shift() : undefined));
        const { installation, ends } = installInto(portal);
        installation.start();
        for (let tries = 0; tries < 4; tries += 1) {
          // oxlint-disable-next-line no-await-in-loop -- one press after the other
          await rest(installation);
          installation.tryAgain();
        }
        await rest(installation);
        expect([...portal.bound.keys()].toSorted()).toEqual(CODES.toSorted());
        expect(ends).toEqual(['finished']);
      }),
      { numRuns: 25 },
    );
  });
});
