import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeFindings } from './looks/axe-findings.ts';
import { startAppHost } from '../portal/doors/app-host.ts';
import { startPortal } from '../portal/server.ts';
import type { Scale } from '../portal/world/seed/seed-scale.ts';
import { lookOver } from './looks/look-over.ts';
import { Installer } from './pages/installer.ts';
import { MarketPage } from './pages/market-page.ts';
import { PortalPage } from './pages/portal-page.ts';
import { Quorum } from './pages/quorum.ts';
import { watchConsole } from './watch-console.ts';

export type Portal = Awaited<ReturnType<typeof startPortal>>;

export interface TestFixtures {
  /** A company of the test's own. The test fails when the app sent what a portal should never see. */
  readonly portal: Portal;
  /** Chromium forbids a frame of another site to store anything; the same site allows it. */
  readonly portalHost: 'localhost' | '127.0.0.1' | 'portal.test';
  /** How many people and chats there are at least; 0 = the usual company. */
  readonly scale: Scale;
  /** Whether Quorum is in the portal already, with all its placements, or the portal has never heard of it. */
  readonly firstDay: 'installed' | 'absent';
  readonly portalPage: PortalPage;
  readonly quorum: Quorum;
  readonly market: MarketPage;
  readonly installer: Installer;
  /** An administrator takes Quorum from the Market, and presses the one button of its installer. */
  readonly beginInstalling: () => Promise<void>;
  /** A second window of the same person's browser, at the app. */
  readonly secondWindow: () => Promise<{ portalPage: PortalPage; quorum: Quorum }>;
  /** A further person at a browser of their own. */
  readonly colleague: (personId: number) => Promise<PortalPage>;
  /** All rules of axe hold inside our frame, or those named. */
  readonly expectNoAxeFindings: (...rules: string[]) => Promise<void>;
  /** What is on screen fits, and axe finds nothing in it, at every width, in both themes, and zoomed. */
  readonly lookOver: () => Promise<void>;
}

export interface WorkerFixtures {
  /** Whether the portal opens the app by POST at its vendor's, or by GET where it keeps uploaded zips. */
  readonly hosting: 'vendor' | 'zip';
  /** The name that the app's address has; `app.test` over http is no secure context. */
  readonly appHost: '127.0.0.1' | 'app.test';
  readonly appUrl: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  hosting: ['vendor', { option: true, scope: 'worker' }],

  appHost: ['127.0.0.1', { option: true, scope: 'worker' }],

  appUrl: [
    async ({ hosting, appHost }, provide) => {
      const host = await startAppHost({ port: 0, root: 'dist', zip: hosting === 'zip' });
      await provide(host.url.replace('127.0.0.1', appHost));
      await host.close();
    },
    { scope: 'worker' },
  ],

  portalHost: ['localhost', { option: true }],

  scale: [{ people: 0, chats: 0 }, { option: true }],

  firstDay: ['installed', { option: true }],

  portal: async ({ appUrl, portalHost, scale, firstDay: app }, provide) => {
    const portal = await startPortal({
      port: 0,
      appUrl,
      host: portalHost,
      plan: 'enterprise',
      app,
      ...scale,
    });
    await provide(portal);
    const complaints = portal.journal.complaints.map(({ method, text }) => `${method}: ${text}`);
    await portal.close();
    expect(complaints, 'the portal has nothing to complain about').toEqual([]);
  },

  page: async ({ page, portal }, provide) => {
    const unwanted = watchConsole(page, portal);
    await provide(page);
    expect(unwanted(), 'the console stays silent').toEqual([]);
  },

  portalPage: async ({ page, portal }, provide) => {
    await provide(new PortalPage(page, portal.url));
  },

  quorum: async ({ page }, provide) => {
    await provide(new Quorum(page));
  },

  market: async ({ page }, provide) => {
    await provide(new MarketPage(page));
  },

  installer: async ({ page }, provide) => {
    await provide(new Installer(page));
  },

  beginInstalling: async ({ portalPage, market, installer }, provide) => {
    await provide(async () => {
      await portalPage.open('#/market');
      await market.press('Install');
      await installer.install.press('Enter');
    });
  },

  secondWindow: async ({ page, portal }, provide) => {
    const consoles: (() => readonly string[])[] = [];
    await provide(async () => {
      const second = await page.context().newPage();
      consoles.push(watchConsole(second, portal));
      const portalPage = new PortalPage(second, portal.url);
      await portalPage.open('#/app');
      return { portalPage, quorum: new Quorum(second) };
    });
    expect(
      consoles.flatMap((said) => said()),
      'the console of the second window stays silent',
    ).toEqual([]);
  },

  colleague: async ({ browser, portal }, provide) => {
    const pages: Page[] = [];
    const consoles: (() => readonly string[])[] = [];
    await provide(async (personId) => {
      const page = await (await browser.newContext()).newPage();
      pages.push(page);
      consoles.push(watchConsole(page, portal));
      const colleague = new PortalPage(page, portal.url);
      await colleague.open('#/chat/chat91', { as: personId });
      return colleague;
    });
    for (const page of pages) await page.context().close();
    const unwanted = consoles.flatMap((said) => said());
    expect(unwanted, 'the console of colleagues stays silent').toEqual([]);
  },

  expectNoAxeFindings: async ({ page }, provide) => {
    await provide(async (...rules) => {
      expect(await axeFindings(page.locator('iframe[title="Quorum"]'), rules)).toEqual([]);
    });
  },

  lookOver: async ({ page, quorum, expectNoAxeFindings }, provide) => {
    await provide(async () => lookOver(page, quorum, expectNoAxeFindings));
  },
});

export { expect };
