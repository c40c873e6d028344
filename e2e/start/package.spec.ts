import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import { pollsIn } from '../on-the-wire.ts';
import { expect, packageOf, test } from './packaged.ts';

test('another build of the same sources is the same package, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quorum-again-'));
  try {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']);
    expect(packageOf(folder).equals(packageOf('dist'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('it holds the pages in its root, and neither maps, notes of the bundler nor addresses of a root', ({
  packageFolder,
}) => {
  const pages = readdirSync('.').filter((name) => name.endsWith('.html'));
  expect(readdirSync(packageFolder)).toEqual(expect.arrayContaining([...pages, 'assets', 'legal']));
  const all = readdirSync(packageFolder, { recursive: true, encoding: 'utf8' });
  expect(all.filter((path) => /\.map$|(^|\/)\./.test(path))).toEqual([]);
  for (const page of all.filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(packageFolder, page), 'utf8');
    expect(html, page).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
    const named = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path = '']) => path);
    const missing = named.filter((path) => !existsSync(join(packageFolder, page, '..', path)));
    expect(missing, `what ${page} names is there`).toEqual([]);
  }
});

test.describe('on a clean portal', () => {
  test.use({ firstDay: 'absent' });

  test('from the unzipped folder it installs, is opened by POST in its places, and sends a poll', async ({
    beginInstalling,
    appUrl,
    page,
    portal,
    portalPage,
    quorum,
  }) => {
    await beginInstalling();
    await expect(page).toHaveURL(/install_finished=Y#\/app$/);
    await expect(quorum.sendTo).toBeVisible();
    expect(portal.world.app.places.map(({ code, handler }) => [code, handler])).toEqual(
      manifest.placements.map(({ code, path }) => [code, `${appUrl}/${path}`]),
    );

    await portalPage.open('#/chat/chat91');
    await portalPage.openSidebarApp();
    await quorum.compose('From the package?', ['Yes', 'No']);
    await quorum.send.click();
    await expect(quorum.results).toBeVisible();
    expect(pollsIn(portal, 91, 'From the package?')).toHaveLength(1);
    await portalPage.open('#/chat/chat91');
    await portalPage.openMessageApp('Where shall we have lunch on Friday?');
    await expect(quorum.row('The noodle place')).toContainText('3 votes');
  });
});
