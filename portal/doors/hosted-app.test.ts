import { expect, test } from 'vitest';
import { guestAt, quorumAt } from './hosted-app.ts';
import { createWorld } from '../world/create-world.ts';

const installed = { installed: true };

test('Quorum has a page and an installer', () => {
  const quorum = quorumAt('http://127.0.0.1:8801');
  expect(quorum.pageFor(installed).href).toBe('http://127.0.0.1:8801/');
  expect(quorum.pageFor({ installed: false }).href).toBe('http://127.0.0.1:8801/install.html');
});

test('in storage there is no page for a folder', () => {
  const zip = quorumAt('http://127.0.0.1:8801/app_local/0a');
  expect(zip.pageFor(installed).href).toBe('http://127.0.0.1:8801/app_local/0a/index.html');
});

test('a guest is opened by its own address everywhere, its query included, and under its name', () => {
  const url = 'https://app.example/deep/page.php?tenant=7';
  expect(guestAt(url, 'Timesheets').pageFor(installed).href).toBe(url);
  const { places } = createWorld({ appUrl: url, guest: 'Timesheets' }).app;
  expect(places.map(({ code }) => code)).toContain('IM_SIDEBAR');
  for (const { handler, titles } of places) {
    expect({ handler, titles: [...titles.values()] }).toEqual({ handler: url, titles: ['Timesheets'] });
  }
});
