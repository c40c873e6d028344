import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import type { DrivenWindow, Place } from './driven-window.ts';

/** Firefox, driven over WebDriver BiDi, which it speaks itself. See docs/decisions/0026. */
export async function startFirefox(program: string, room: string): Promise<DrivenWindow> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    defaultViewport: { width: 1440, height: 1000 },
    // As root, Firefox refuses a home that is somebody else's, which build machines may have.
    env: { ...process.env, HOME: room },
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': room },
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    // What a page still asks for when it is left fails in Firefox, and that may be told after the next page is there.
    const isCutOff = String(error).includes('NetworkError when attempting to fetch resource');
    if (!isCutOff) complaints.push(`uncaught: ${String(error)}`);
  });
  const { keyboard, mouse } = page;
  return {
    downloads: room,
    open: async (address) => {
      await page.goto(address);
    },
    evaluate: async (place, expression) => unlessReplaced(() => documentAt(page, place).evaluate(expression)),
    click: async ({ x, y }) => mouse.click(x, y),
    type: async (text) => keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.toReversed()) await keyboard.up(key);
    },
    complaints: () => complaints,
    picture: async () => page.screenshot(),
    close: async () => browser.close(),
  };
}

/** The frame of Quorum is the newest one in the portal's page. Its element is not asked for: it may be replaced meanwhile. */
function documentAt(page: Page, place: Place) {
  if (place === 'portal') return page.mainFrame();
  const frame = page.mainFrame().childFrames().at(-1);
  if (frame === undefined) throw new Error('Quorum has no frame here');
  return frame;
}

/** A frame may be replaced between finding it and looking into it: then it is looked for once more. */
async function unlessReplaced<T>(look: () => Promise<T>, triesLeft = 20): Promise<T> {
  try {
    return await look();
  } catch (error) {
    const isReplaced = /no such (?:node|frame)|detached|destroyed/i.test(String(error));
    if (!isReplaced || triesLeft === 0) throw error;
    return unlessReplaced(look, triesLeft - 1);
  }
}
