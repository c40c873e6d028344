import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Clock } from './clock.ts';
import { createControl } from './doors/control.ts';
import type { Faults } from './faults.ts';
import { createFrameApi } from './doors/frame-api.ts';
import { guestAt, quorumAt } from './doors/hosted-app.ts';
import type { Journal } from './journal.ts';
import { listen } from './doors/listen.ts';
import { createPageApi } from './doors/page-api.ts';
import { createPortal } from './portal.ts';
import type { PortalSettings } from './portal.ts';
import { createRestDoor } from './doors/rest-door.ts';
import type { Tokens } from './rest/tokens.ts';
import { serveFile } from './doors/static-files.ts';
import { pictureAt } from './world/photo.ts';
import type { World } from './world/world.ts';

export interface PortalOptions extends PortalSettings {
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the app is served, without a slash at its end; the whole address of another app than Quorum. */
  readonly appUrl: string;
  /** The name in the browser's address; it must lead to this computer. */
  readonly host?: string;
  /** The built page. */
  readonly pageRoot?: string;
}

/** A portal that listens. `world` is a new one after `/_portal/reset`. */
export interface RunningPortal {
  /** Without a slash at its end. */
  readonly url: string;
  readonly world: World;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly tokens: Tokens;
  readonly clock: Clock;
  close(): Promise<void>;
}

/**
 * Opens a local Bitrix24: its page, /rest/* and the switches of /_portal/*, all at one origin as the SDK wants
 * it (docs/platform.md). @throws an Error that names the port when it is taken.
 */
export async function startPortal({
  port,
  appUrl,
  guest,
  host = 'localhost',
  pageRoot = 'dist-portal',
  ...settings
}: PortalOptions): Promise<RunningPortal> {
  const portal = createPortal({ ...settings, appUrl, guest });
  const app = guest === undefined ? quorumAt(appUrl) : guestAt(appUrl, guest);
  const doors = new Hono<{ Bindings: HttpBindings }>();
  doors.route('/', createRestDoor(portal));
  doors.route('/_portal', createControl(portal));
  doors.route('/_page', createPageApi(portal, app));
  doors.route('/_frame', createFrameApi(portal, app));
  doors.get('/upload/*', (c) => {
    const picture = pictureAt(portal.world, c.req.path);
    return picture === null ? c.notFound() : c.body(picture, 200, { 'content-type': 'image/svg+xml' });
  });
  // A link into an app is a page of the portal that opens it in a slider.
  doors.get('/marketplace/view/:code/', (c) =>
    serveFile(pageRoot, new Request(new URL('/', c.req.url), c.req.raw)),
  );
  doors.all('*', (c) => serveFile(pageRoot, c.req.raw));

  const listener = getRequestListener(doors.fetch);
  const listening = await listen(
    createServer((incoming, outgoing) => void listener(incoming, outgoing)),
    {
      port,
      host: '127.0.0.1',
    },
  );
  const url = `http://${host}:${listening.port}`;
  portal.settleAt(url);
  return {
    url,
    get world() {
      return portal.world;
    },
    faults: portal.faults,
    journal: portal.journal,
    tokens: portal.tokens,
    clock: portal.clock,
    close: () => listening.close(),
  };
}
