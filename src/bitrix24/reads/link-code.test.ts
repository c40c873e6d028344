import { expect, test } from 'vitest';
import { readLinkCode } from './link-code.ts';
import { samplePortal } from '../sample-portal.ts';

function portalWith(info: object, places: string | null) {
  const result = { info: { CODE: 'acme.quorum', INSTALLED: true, ...info }, places };
  const time = { start: 1, finish: 2, duration: 1, processing: 1, date_start: '', date_finish: '' };
  const containers = {
    result,
    result_error: [],
    result_total: [],
    result_next: [],
    result_time: { info: time, places: time },
  };
  return samplePortal({ status: 200, body: JSON.stringify({ result: containers, time }) }).request;
}

test('links are built with the code that the app has on this portal', async () => {
  expect(await readLinkCode(portalWith({}, 'IM_SIDEBAR,REST_APP_URI'))).toBe('acme.quorum');
});

test.each([
  ['the installer has bound no link', {}, 'IM_SIDEBAR'],
  ['no installer has run', {}, null],
  ['an update is not yet installed', { INSTALLED: false }, 'REST_APP_URI'],
  ['the portal tells no code', { CODE: '' }, 'REST_APP_URI'],
])('there are no links where %s', async (_case, info, places) => {
  expect(await readLinkCode(portalWith(info, places))).toBeNull();
});
