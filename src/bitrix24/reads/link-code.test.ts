import { expect, test } from 'vitest';
import { answeringRequest } from '../../testing/answering-request.ts';
import { readLinkCode } from './link-code.ts';

function portalWith(info: object, places: string | null) {
  return answeringRequest((method) =>
    method === 'app.info' ? { CODE: 'acme.quorum', INSTALLED: true, ...info } : places,
  );
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
