import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { deleteMessage } from '../../portal/world/delete-message.ts';
import { expect, test } from '../fixtures.ts';
import { callsOf } from '../on-the-wire.ts';
import { PortalPage } from '../pages/portal-page.ts';
import { Quorum } from '../pages/quorum.ts';

const LUNCH = 'Where shall we have lunch on Friday?';
const REPORT = 'vote.AttachedVote.download';

test.describe('a public poll of somebody else', () => {
  test.beforeEach(async ({ portalPage, quorum }) => {
    await portalPage.open('#/chat/chat91');
    await portalPage.openMessageApp(LUNCH);
    await expect(quorum.results).toBeVisible();
  });

  test('is saved as CSV with names, and as a picture', async ({ page, quorum }) => {
    const csv = await download(page, quorum, 'CSV');
    expect(csv.suggestedFilename()).toBe('Quorum - Where shall we have lunch on Friday.csv');
    const text = await textOf(csv);
    expect(text.startsWith('\u{FEFF}"Question","Where shall we have lunch on Friday?"\r\n')).toBe(true);
    expect(text).toContain('"The noodle place","3","43"\r\n');
    expect(text).toMatch(/"The noodle place","[^"]+","[^"]+"\r\n/);
    await expect(quorum.status.filter({ hasText: 'Saved as' })).toBeVisible();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const picture = await download(page, quorum, 'Picture');
      const png = await bytesOf(picture);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16), 'two dots a pixel').toBe(1440);
    }
  });

  test('is saved as a spreadsheet, the first choice, whose cells are texts, numbers and shares', async ({
    page,
    portal,
    quorum,
  }) => {
    await quorum.press('Download');
    await expect(quorum.frame.getByRole('menuitem').first()).toHaveAccessibleName('Spreadsheet (.xlsx)');
    await page.keyboard.press('Escape');
    const file = await download(page, quorum, 'Spreadsheet (.xlsx)');
    expect(file.suggestedFilename()).toBe('Quorum - Where shall we have lunch on Friday.xlsx');
    const parts = unzipSync(await bytesOf(file));
    const partOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const texts = [...partOf('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, text]) => text,
    );
    const sheet = partOf('xl/worksheets/sheet1.xml');
    const row = texts.indexOf('The noodle place');
    expect(sheet).toMatch(
      new RegExp(
        `<c [^>]*t="s"><v>${row}</v></c><c r="B\\d+"><v>3</v></c><c r="C\\d+" s="\\d+"><v>0.43</v></c>`,
      ),
    );
    expect(partOf('xl/styles.xml')).toContain('formatCode="0%"');
    expect(partOf('xl/workbook.xml')).toContain('name="Voters"');
    const voters = callsOf(portal, 'vote.AttachedVote.getAnswerVoted');
    expect(voters.length, 'voters are read for the second sheet').toBeGreaterThan(0);
  });

  test("is saved as Bitrix24's report, with a fresh token that stands in no address", async ({
    page,
    portal,
    quorum,
  }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    portal.tokens.expireAll();
    const report = await download(page, quorum, 'Bitrix24 report');
    expect(report.suggestedFilename()).toBe('Quorum - Where shall we have lunch on Friday.xls');
    expect(await textOf(report)).toContain('<td>The noodle place</td>');
    expect(callsOf(portal, REPORT)).toHaveLength(1);
    expect(addresses.filter((address) => /auth=|signed/i.test(address))).toEqual([]);
  });

  test('and a report that is refused is an error of ours', async ({ portal, quorum }) => {
    portal.faults.add({ kind: 'status', status: 400, code: 'ATTACH_NOT_FOUND', method: REPORT });
    await choose(quorum, 'Bitrix24 report');
    await expect(quorum.frame.getByRole('alert')).toContainText(
      'No file was saved. Bitrix24 no longer finds',
    );
    portal.faults.clear();
    await quorum.press('Try again');
    await expect(quorum.status.filter({ hasText: 'Saved as' })).toBeVisible();
  });

  test('is copied as text, and selected to be copied by hand where the clipboard is closed', async ({
    page,
    portalPage,
    quorum,
    expectNoAxeFindings,
  }) => {
    await quorum.act('Copy as text');
    const dialog = quorum.frame.getByRole('dialog', { name: 'Copy as text' });
    await expect(dialog.getByRole('status')).toContainText('Copied');
    await expectNoAxeFindings();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await portalPage.closeSlider();
    await page.getByRole('textbox', { name: 'Message' }).press('ControlOrMeta+V');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(
      /Where shall[^]*█████?░*[^]*43%/,
    );

    await portalPage.openMessageApp(LUNCH);
    await expect(quorum.results).toBeVisible();
    await quorum.frame.locator('body').evaluate(({ ownerDocument }) => {
      ownerDocument.execCommand = () => false;
    });
    await quorum.act('Copy as text');
    await expect(dialog.getByRole('status')).toContainText('press Ctrl+C');
    const selected = await dialog
      .getByRole('textbox', { name: 'Results as text' })
      .evaluate(
        (area) =>
          area instanceof HTMLTextAreaElement &&
          area.selectionEnd - area.selectionStart === area.value.length,
      );
    expect(selected).toBe(true);
  });
});

test('a spreadsheet whose writer did not load says so, and is saved at the next try', async ({
  appUrl,
  browser,
  portal,
}) => {
  // A page of its own: the browser reports the missing file in its console.
  const page = await browser.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  const quorum = new Quorum(page);
  const portalPage = new PortalPage(page, portal.url);
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp(LUNCH);
  await expect(quorum.results).toBeVisible();
  await page.route(`${appUrl}/assets/xlsx-file-*.js`, (route) => route.abort());
  await choose(quorum, 'Spreadsheet (.xlsx)');
  await expect(quorum.frame.getByRole('alert')).toContainText(
    'No file was saved. A part of the app did not arrive',
  );

  await page.unroute(`${appUrl}/assets/xlsx-file-*.js`);
  const [file] = await Promise.all([page.waitForEvent('download'), quorum.press('Try again')]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(uncaught).toEqual([]);
  await page.close();
});

test('an anonymous poll is saved without a name, and has no report', async ({
  page,
  portal,
  portalPage,
  quorum,
  expectNoAxeFindings,
}) => {
  await portalPage.open('#/chat/chat105');
  await portalPage.openMessageApp('How content are you with the new office?');
  await expect(quorum.results).toBeVisible();
  await expect(quorum.frame.getByRole('button', { name: /Show all voters/ })).toHaveCount(0);

  const text = await textOf(await download(page, quorum, 'CSV'));
  expect(text).toContain('"Very","4","50"\r\n');
  expect(await textOf(await download(page, quorum, 'CSV with “;”'))).toContain('"Very";"4";"50"\r\n');
  const sheets = unzipSync(await bytesOf(await download(page, quorum, 'Spreadsheet (.xlsx)')));
  expect(Object.keys(sheets).filter((path) => path.includes('/sheet'))).toEqual(['xl/worksheets/sheet1.xml']);
  const names = [...portal.world.people.values()]
    .map(({ lastName }) => lastName)
    .filter((name) => name.length > 2);
  expect(names.filter((name) => text.includes(name))).toEqual([]);

  await quorum.press('Download');
  await expect(quorum.frame.getByRole('menuitem', { name: 'Bitrix24 report' })).toBeDisabled();
  await expect(quorum.frame.getByText(/its order would give voters away/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeFindings();
  }
  expect(callsOf(portal, REPORT)).toEqual([]);
  expect(callsOf(portal, 'vote.AttachedVote.getAnswerVoted')).toEqual([]);
});

test('what another client wrote as HTML is text, on the screen and in every file', async ({
  page,
  portalPage,
  quorum,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('dialog', (dialog) => {
    requested.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await portalPage.open('#/chat/chat129');
  await portalPage.messages.getByRole('button', { name: /^Menu of: .*Lunch/ }).click();
  await page.getByRole('menuitem', { name: 'Poll of this message' }).click();
  await expect(
    quorum.results.getByRole('heading', { name: 'Lunch <script>alert(2)</script>?' }),
  ).toBeVisible();
  await expect(quorum.row('[URL=https://evil.example]Salad[/URL]')).toBeVisible();
  await expect(quorum.row('Tea').locator('a, br, img, svg')).toHaveCount(0);

  const text = await textOf(await download(page, quorum, 'CSV'));
  expect(text).toContain(`"\u{200B}=HYPERLINK(""https://evil.example"";""Soup"")"`);
  await download(page, quorum, 'Picture');
  expect(requested.filter((each) => /evil\.example|dialog|\/x$/.test(each))).toEqual([]);
});

test('a poll that is deleted while open keeps its last numbers, and can still be saved', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/chat/chat91');
  await portalPage.openMessageApp(LUNCH);
  await expect(quorum.results).toBeVisible();
  const message = [...portal.world.messages.values()].find(({ text }) => text === LUNCH);
  deleteMessage(portal.world, { messageId: message?.id ?? 0, personId: 12 });
  await quorum.comeOnline();
  await expect(quorum.status.filter({ hasText: 'This poll was deleted' })).toBeVisible({ timeout: 15_000 });
  await expect(quorum.button('Vote')).toHaveCount(0);
  expect(await textOf(await download(page, quorum, 'CSV'))).toContain('"The noodle place","3","43"');
});

async function choose(quorum: Quorum, file: string): Promise<void> {
  await quorum.press('Download');
  await quorum.frame.getByRole('menuitem', { name: file, exact: true }).press('Enter');
}

async function download(page: Page, quorum: Quorum, file: string): Promise<Download> {
  const [found] = await Promise.all([page.waitForEvent('download'), choose(quorum, file)]);
  return found;
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFile(await file.path());
}

async function textOf(file: Download): Promise<string> {
  return (await bytesOf(file)).toString('utf8');
}

test('who reads an open chat without being in it may vote and take the results along, and nothing else', async ({
  page,
  portalPage,
  quorum,
}) => {
  await portalPage.open('#/chat/chat97', { as: 28 });
  await portalPage.openMessageApp('Morning or evening run?');
  await expect(quorum.results).toBeVisible();
  for (const name of ['Close poll', 'Reopen poll']) await expect(quorum.button(name)).toHaveCount(0);
  await quorum.press('More actions');
  await expect(quorum.frame.getByRole('menuitem', { name: 'Copy as text' })).toBeVisible();
  await expect(quorum.frame.getByRole('menuitem', { name: 'Delete poll' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await quorum.vote('Morning or evening run?', ['Evening']);
  await expect(quorum.row('Evening')).toContainText('your vote');
  expect(await textOf(await download(page, quorum, 'CSV'))).toContain('"Evening","1","50"');
});
