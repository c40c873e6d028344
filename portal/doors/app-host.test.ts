import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppHost } from './app-host.ts';
import { startAppHost } from './app-host.ts';

const root = mkdtempSync(join(tmpdir(), 'app-host-'));
let app: AppHost;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<title>Quorum</title>');
  writeFileSync(join(root, 'assets/main-B1a2C3d4.js'), 'export {};');
  writeFileSync(join(root, 'icon.svg'), '<svg/>');
  app = await startAppHost({ port: 0, root });
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

test.each(['GET', 'POST'])('a page is answered to %s, whatever its query', async (method) => {
  for (const path of ['/', '/index.html', '/index.html?place=IM_SIDEBAR&LANG=en']) {
    const response = await fetch(app.url + path, { method });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('<title>Quorum</title>');
  }
});

test('nothing forbids a portal to frame it', async () => {
  const { headers } = await fetch(app.url);
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy')).toBeNull();
});

test('a file with its hash in its name is kept for a year', async () => {
  const { headers } = await fetch(`${app.url}/assets/main-B1a2C3d4.js`);
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a file without one is asked for again', async () => {
  const { headers } = await fetch(`${app.url}/icon.svg`);
  expect(headers.get('content-type')).toBe('image/svg+xml');
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('only a page may be posted to', async () => {
  expect((await fetch(`${app.url}/icon.svg`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(app.url, { method: 'DELETE' })).status).toBe(405);
});

test.each(['/none.js', '/assets', '/..%2F..%2Fetc/passwd', '/%00', '/%E0%A4%A'])(
  '%s is not there',
  async (path) => {
    expect((await fetch(app.url + path)).status).toBe(404);
  },
);

async function statusOf(address: string, method = 'GET'): Promise<number> {
  return (await fetch(address, { method })).status;
}

test('a zip’s storage answers GET below its own folder, and nothing else', async () => {
  const storage = await startAppHost({ port: 0, root, zip: true });
  try {
    expect(new URL(storage.url).pathname).toMatch(/^\/app_local\/\w+$/);
    expect(await statusOf(`${storage.url}/index.html?LANG=en`)).toBe(200);
    expect(await statusOf(`${storage.url}/assets/main-B1a2C3d4.js`)).toBe(200);
    expect(await statusOf(`${storage.url}/index.html`, 'POST')).toBe(405);
    expect(await statusOf(`${storage.url}/`)).toBe(403);
    expect(await statusOf(new URL('/index.html', storage.url).href)).toBe(403);
  } finally {
    await storage.close();
  }
});

test('a build in a folder is answered below it, to POST as well, and nothing beside it', async () => {
  const host = await startAppHost({ port: 0, root, folder: '/local/apps/polls' });
  try {
    expect(new URL(host.url).pathname).toBe('/local/apps/polls');
    expect(await statusOf(`${host.url}/`, 'POST')).toBe(200);
    expect(await statusOf(`${host.url}/assets/main-B1a2C3d4.js`)).toBe(200);
    expect(await statusOf(new URL('/index.html', host.url).href)).toBe(404);
    expect(await statusOf(new URL('/local/apps/index.html', host.url).href)).toBe(404);
  } finally {
    await host.close();
  }
});
