import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findOrUnpack } from '../../scripts/machine/debian-package.ts';
import { expect, test as base } from '../fixtures.ts';
import { pollsIn } from '../on-the-wire.ts';
import { ask } from './answers.ts';
import { startWebServer } from './web-server.ts';
import type { Configure, WebServer } from './web-server.ts';

const SCRIPT = `assets/${readdirSync('dist/assets').find((name) => name.startsWith('react-')) ?? ''}`;

/** What Bitrix24 opens, and what the Market links to. */
const PAGES = [...readdirSync('.').filter((name) => name.endsWith('.html')), 'legal/privacy-en.html'].map(
  (page) => `/${page}`,
);

/** The tests that every ready configuration passes, against the real server of that name. */
export function describeHosting(
  name: 'nginx' | 'caddy',
  configure: Configure,
  { brotli }: { brotli: boolean },
): void {
  const test = base.extend<object, { server: WebServer }>({
    server: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
      async ({}, provide) => {
        const program = await findOrUnpack(name);
        if (program === null) {
          const text = `${name} is neither on this machine nor to be had from Debian: its configuration is not tested.`;
          if (process.env['CI'] !== undefined) throw new Error(text);
          base.skip(true, text);
          return;
        }
        const server = await startWebServer(program, configure);
        await provide(server);
        await server.close();
      },
      { scope: 'worker' },
    ],
    // In the site of a portal, below a path: at a name of its own is the easier case.
    appUrl: [async ({ server }, provide) => provide(server.inPortal), { scope: 'worker' }],
  });

  test(`${name} answers as Bitrix24 and its Market ask`, async ({ server }) => {
    for (const address of [server.own, server.inPortal]) {
      for (const page of ['/', '/index.html?place=IM_SIDEBAR&LANG=en', ...PAGES]) {
        for (const method of ['GET', 'POST', 'HEAD']) {
          const answer = await ask(`${address}${page}`, { method });
          expect(answer.status, `${method} ${page}`).toBe(200);
          expect(answer.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
          expect(answer.headers['cache-control']).toBe('no-cache');
          if (method !== 'HEAD') expect(answer.body.toString()).toContain('Quorum');
        }
      }
      expect((await ask(`${address}/none.html`, { method: 'POST' })).status).toBe(404);
    }
    expect((await ask(new URL('/', server.inPortal).href)).status, 'the site around it is as before').toBe(
      418,
    );
  });

  test(`${name} sends the page’s own policy, and nothing that forbids a frame`, async ({ server }) => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync('dist/index.html', 'utf8'));
    for (const path of ['/index.html', `/${SCRIPT}`, '/none.js']) {
      const { headers } = await ask(server.own + path);
      expect(headers['content-security-policy']).toBe(policy?.[1]?.replaceAll('&#39;', "'"));
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    }
    const { headers } = await ask(`${server.inPortal}/index.html`);
    expect(headers['strict-transport-security'], 'that is for the portal to say').toBeUndefined();
  });

  test(`${name} keeps what has a hash in its name, and hands it out compressed`, async ({ server }) => {
    const plain = readFileSync(`dist/${SCRIPT}`);
    for (const address of [server.own, server.inPortal]) {
      const gzip = await ask(`${address}/${SCRIPT}`, { accept: 'gzip' });
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gzip.headers['vary']).toMatch(/accept-encoding/i);
      expect(gzip.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(gzip.headers['content-type']).toMatch(/^(text|application)\/javascript/);
      expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
      expect((await ask(`${address}/${SCRIPT}`)).body.equals(plain)).toBe(true);
      const posted = await ask(`${address}/index.html`, { method: 'POST', accept: 'gzip' });
      expect(gunzipSync(posted.body).toString()).toContain('<title>Quorum</title>');
      if (!brotli) continue;
      const smaller = await ask(`${address}/${SCRIPT}`, { accept: 'gzip, br' });
      expect(smaller.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(smaller.body).equals(plain)).toBe(true);
    }
    expect((await ask(`${server.own}/icon.svg`)).headers['content-type']).toBe('image/svg+xml');
    expect((await ask(`${server.own}/icon.svg`)).headers['cache-control']).toBe('no-cache');
  });

  test(`through ${name} a poll is sent from the left menu`, async ({ portal, portalPage, quorum }) => {
    await portalPage.open('#/app');
    await quorum.choose('Product team');
    await quorum.compose('From a real server?', ['Yes', 'No']);
    await quorum.send.click();
    await expect(quorum.results).toBeVisible();
    expect(pollsIn(portal, 91, 'From a real server?')).toHaveLength(1);
  });
}
