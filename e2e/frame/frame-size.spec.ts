import type { Portal } from '../fixtures.ts';
import { expect, test } from '../fixtures.ts';
import type { PortalPage } from '../pages/portal-page.ts';
import type { Quorum } from '../pages/quorum.ts';

/** Every door, and what is on screen when it has opened. */
const DOORS: readonly {
  readonly name: string;
  readonly place: string;
  readonly open: (portalPage: PortalPage) => Promise<void>;
  readonly shows: 'form' | 'results' | 'list';
}[] = [
  { name: 'the app’s page', place: '#/app', open: async () => undefined, shows: 'form' },
  { name: 'a slider', place: '#/chat', open: (page) => page.openAppInSlider(), shows: 'form' },
  { name: 'the navigation', place: '#/chat', open: (page) => page.openNavigationApp(), shows: 'list' },
  { name: 'the sidebar', place: '#/chat/chat91', open: (page) => page.openSidebarApp(), shows: 'form' },
  { name: 'the message field', place: '#/chat/chat91', open: (page) => page.openFieldApp(), shows: 'form' },
  {
    name: 'the menu of a message',
    place: '#/chat/chat91',
    open: (page) => page.openMessageApp('Good morning all'),
    shows: 'form',
  },
  {
    name: 'the menu of a poll',
    place: '#/chat/chat91',
    open: (page) => page.openMessageApp('Where shall we have lunch on Friday?'),
    shows: 'results',
  },
];

for (const { name, place, open, shows } of DOORS) {
  for (const width of [300, 1440]) {
    test(`through ${name}, ${width} px wide, nothing sticks out and all can be reached`, async ({
      page,
      portal,
      portalPage,
      quorum,
    }) => {
      await page.setViewportSize({ width: Math.max(width, 320), height: 700 });
      await portalPage.open(place, { width });
      await open(portalPage);
      await expect(shown(quorum)[shows]).toBeVisible();
      const frame = await page.locator('iframe[title="Quorum"]').boundingBox();
      if (width === 300) expect(frame?.width).toBe(300);
      await expect.poll(() => sidewaysIn(quorum)).toBe(0);

      if (shows === 'form') {
        await quorum.send.scrollIntoViewIfNeeded();
        await expect(quorum.send).toBeInViewport();
      }
      if (place !== '#/app') expect(heightsAsked(portal), 'its height is the portal’s').toEqual([]);
    });
  }
}

function shown({ frame, question, results }: Quorum) {
  return { form: question, results, list: frame.getByRole('tabpanel', { name: 'My polls' }) };
}

for (const { name, place, open } of DOORS.filter((door) => /sidebar|message field/.test(door.name))) {
  test(`${name} gives the frame as much room as the messenger has for it`, async ({ page, portalPage }) => {
    await portalPage.open(place);
    await open(portalPage);
    const frame = page.locator('iframe[title="Quorum"]');
    await expect(frame).toBeVisible();
    const { width = 0, height = 0 } = (await frame.boundingBox()) ?? {};
    expect(width).toBeGreaterThanOrEqual(300);
    expect(width).toBeLessThanOrEqual(420);
    expect(height).toBeGreaterThanOrEqual(400);
    expect(height).toBeLessThanOrEqual(800);
  });
}

test('on the app’s page the frame follows its content, without a scroll bar from 1280 px', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.sendTo.press('Escape');
  const answers = Array.from({ length: 10 }, (_, index) => `Answer number ${index + 1}`);
  await quorum.compose('How tall is this?', answers);
  await expectFollowed();
  const tall = await frameHeight();

  await quorum.frame.getByRole('button', { name: 'Clear' }).click();
  await expect(quorum.answer(10)).toHaveCount(0);
  await expect.poll(frameHeight).toBeLessThan(tall);
  await expectFollowed();

  const asked = heightsAsked(portal);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(560);
  expect(asked.slice(1).every((height, index) => Math.abs(height - (asked[index] ?? 0)) > 8)).toBe(true);

  async function frameHeight(): Promise<number> {
    return (await page.locator('iframe[title="Quorum"]').boundingBox())?.height ?? 0;
  }

  /** The frame is as high as it last asked to be, and its page needs no more. */
  async function expectFollowed(): Promise<void> {
    await expect.poll(() => upAndDownIn(quorum)).toBe(0);
    expect(await frameHeight()).toBe(heightsAsked(portal).at(-1));
  }
});

test('a dialog taller than its page gets its room, and gives it back', async ({
  page,
  portal,
  portalPage,
  quorum,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await portalPage.open('#/app');
  await quorum.choose('Product team');
  await quorum.compose('When?', ['Now', 'Later']);
  await quorum.send.press('Enter');
  await expect(quorum.frame.getByText('of ~20 members voted')).toBeVisible();
  const before = heightsAsked(portal).at(-1) ?? 0;

  await quorum.press('Remind');
  await expect(quorum.remind.getByRole('textbox', { name: 'Text' })).toBeVisible();
  await expect.poll(() => quorum.remind.evaluate(roomMissing)).toBe(0);
  expect(heightsAsked(portal).at(-1)).toBeGreaterThan(before + STEP);

  await page.keyboard.press('Escape');
  await expect(quorum.remind).toBeHidden();
  await expect.poll(() => Math.abs((heightsAsked(portal).at(-1) ?? 0) - before)).toBeLessThanOrEqual(STEP);
});

/** Between two heights that the app asks for, for the same content, px: 8 to spare, and 8 that are not worth a message. */
const STEP = 16;

/** Runs in the page: how far what holds an element could be scrolled up and down, px. */
function roomMissing(element: Element): number {
  let missing = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.tagName !== 'BODY') missing = Math.max(missing, at.scrollHeight - at.clientHeight);
  }
  return missing;
}

test('a page that has little to show is 560 px high at least', async ({ portal, portalPage, quorum }) => {
  portal.faults.add({ kind: 'status', status: 500, code: 'INTERNAL_SERVER_ERROR' });
  await portalPage.open('#/app');
  await expect(quorum.tryAgain).toBeVisible({ timeout: 20_000 });
  expect(heightsAsked(portal).at(-1)).toBe(560);
});

/** What the app has asked the portal for, px, oldest first. */
function heightsAsked(portal: Portal): number[] {
  return portal.journal.frame
    .filter(({ direction }) => direction === 'to portal')
    .flatMap(({ message }) => {
      const size = /^resizeWindow:\{"width":"100%","height":(\d+)\}:/.exec(message);
      return size ? [Number(size[1])] : [];
    });
}

/** How far the page in the frame could be scrolled sideways, px. */
function sidewaysIn(quorum: Quorum): Promise<number> {
  return quorum.frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
}

function upAndDownIn(quorum: Quorum): Promise<number> {
  return quorum.frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
}
