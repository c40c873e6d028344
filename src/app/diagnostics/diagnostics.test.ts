import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portalErrorKind } from '../../bitrix24/door/portal-error-kind.ts';
import { diagnosticsText, editionOf, type DiagnosticsFacts } from './diagnostics.ts';

const NOW = Date.UTC(2026, 10, 29, 6);
const facts: DiagnosticsFacts = {
  version: '1.2.3',
  now: NOW,
  origin: 'https://acme.bitrix24.com',
  placement: 'IM_SIDEBAR',
  lang: 'en',
  browser: 'Browser/1',
  failures: [],
};
const failure = {
  method: 'vote.AttachedVote.get',
  kind: 'no-method',
  code: 'ERROR_METHOD_NOT_FOUND',
  status: 404,
  at: NOW,
  times: 2,
} as const;

test('the text names version, time, edition, placement and every failed call', () => {
  expect(diagnosticsText({ ...facts, failures: [failure] })).toBe(
    [
      'Quorum 1.2.3, 2026-11-29T06:00:00.000Z',
      'Bitrix24: cloud, bitrix24.com, https',
      'Opened from: IM_SIDEBAR, language en',
      'Browser: Browser/1',
      'Failed calls, newest first:',
      '2026-11-29T06:00:00.000Z vote.AttachedVote.get: ERROR_METHOD_NOT_FOUND, status 404, no-method, 2 times',
    ].join('\n'),
  );
});

test.each([
  ['https://acme.bitrix24.de', 'cloud, bitrix24.de, https'],
  ['https://acme.bitrix24.com.br', 'cloud, bitrix24.com.br, https'],
  ['https://portal.acme.example', 'own server, https'],
  ['http://10.0.0.7:8080', 'own server, http'],
  ['https://bitrix24.acme.example', 'own server, https'],
])('%s is %s', (origin, edition) => {
  expect(editionOf(origin)).toBe(edition);
});

test.each(['expired_token', 'JSSDK_INTERACTION_BATCH_STRATEGY_V2_EMPTY_COMMAND_RESPONSE', '403'])(
  'the code %s is kept',
  (code) => {
    expect(diagnosticsText({ ...facts, failures: [{ ...failure, code }] })).toContain(`: ${code}, status`);
  },
);

test('of a crash only its kind and the places in our files are named', () => {
  const crash = new TypeError('Lunch at noon?');
  crash.stack = 'TypeError: Lunch at noon?\n at Form (https://acme.example/assets/form-B1x.js:1:22)';
  const text = diagnosticsText({ ...facts, crash });
  expect(text).toContain('Crash: TypeError assets/form-B1x.js:1:22');
  expect(text).not.toMatch(/Lunch|acme/);
});

describe('nothing secret comes into the text', () => {
  const secret = fc.oneof(
    fc.stringMatching(/^[0-9a-f]{32,70}$/).filter((token) => /\d[a-f]+\d/.test(token)),
    fc.tuple(fc.lorem({ maxCount: 3 }), fc.lorem({ maxCount: 3 })).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 8 }).filter((text) => /[^\w.]/.test(text)),
  );

  test('whatever a server answers as code or method', () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 0, max: 599 }), (text, status) => {
        const kind = portalErrorKind(text, status, text);
        const failures = [{ ...failure, kind, method: text, code: text, status }];
        expect(diagnosticsText({ ...facts, failures })).toContain(` ?: ?, status ${status}`);
      }),
    );
  });

  test('whatever stands in the message and the stack of a crash', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const written = diagnosticsText({ ...facts, crash: new Error(text) });
        expect(written).toBe(diagnosticsText({ ...facts, crash: new Error('') }));
      }),
    );
  });

  test('and never the name of the portal', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(diagnosticsText({ ...facts, origin: `https://${domain}` })).not.toContain(domain);
      }),
    );
  });
});
