import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startAppHost } from '../../portal/doors/app-host.ts';
import type { PlanName } from '../../portal/plan.ts';
import { startPortal } from '../../portal/server.ts';
import { PlainApp } from '../pages/plain-app.ts';
import { PortalPage } from '../pages/portal-page.ts';

export type Portal = Awaited<ReturnType<typeof startPortal>>;

const UMD_BUILD = 'node_modules/@bitrix24/b24jssdk/dist/umd/index.min.js';

interface GuestFixtures {
  /** Which folder of e2e/guests, and what it is called in the portal. */
  readonly guest: { readonly folder: string; readonly name: string };
  /** Whether the portal keeps its pages as an uploaded zip. */
  readonly zip: boolean;
  /** The portal's tariff, and with it the limits of REST. */
  readonly plan: PlanName;
  readonly guestUrl: string;
  readonly portal: Portal;
  readonly portalPage: PortalPage;
  /** The guest that says whatever a test wants said. */
  readonly app: PlainApp;
  /** What the portal has to complain about when the test is over; a test that provokes it says so. */
  readonly complaints: RegExp[];
}

/** A portal with another app than Quorum in it, as `npm start -- --app URL` makes it. */
export const test = base.extend<GuestFixtures>({
  guest: [{ folder: 'plain', name: 'Plain app' }, { option: true }],

  zip: [false, { option: true }],

  plan: ['normal', { option: true }],

  guestUrl: async ({ guest, zip }, provide) => {
    const root = mkdtempSync(join(tmpdir(), 'guest-'));
    cpSync(`e2e/guests/${guest.folder}`, root, { recursive: true });
    // A browser drops the `..` before it at the root of a host.
    cpSync(UMD_BUILD, join(root, UMD_BUILD));
    const host = await startAppHost({ port: 0, root, zip });
    await provide(`${host.url}/index.html`);
    await host.close();
    rmSync(root, { recursive: true });
  },

  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the names of fixtures from the pattern
  complaints: async ({}, provide) => {
    await provide([]);
  },

  portal: async ({ guest, guestUrl, complaints, plan }, provide) => {
    const portal = await startPortal({ port: 0, appUrl: guestUrl, guest: guest.name, plan });
    await provide(portal);
    const said = portal.journal.complaints.map(({ text }) => text);
    await portal.close();
    expect(said, 'the complaints of the portal').toEqual(
      complaints.map((text) => expect.stringMatching(text)),
    );
  },

  portalPage: async ({ page, portal }, provide) => {
    await provide(new PortalPage(page, portal.url));
  },

  app: async ({ page, portal }, provide) => {
    await provide(new PlainApp(page, portal));
  },
});

export { expect };
