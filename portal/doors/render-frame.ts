import { createHash, randomBytes } from 'node:crypto';
import type { FrameOpening, Options } from './frame-opening.ts';
import type { HostedApp } from './hosted-app.ts';
import type { OpeningWish } from './page-wire.ts';
import { handlerOf } from '../placements.ts';
import type { Portal } from '../portal.ts';
import { isZipHosted } from './zip-hosting.ts';
import { mayInstall } from '../world/installation.ts';
import { languageOf, personOf } from '../world/people.ts';

/**
 * Renders an app's frame: a new SID and a token of the viewer's, the form that opens it, and the answer to its
 * handshake. `domain` is the portal's host with its port (docs/platform.md).
 */
export function openingOf(
  portal: Portal,
  { as, lang, popup, ...wish }: OpeningWish,
  { domain, app }: { domain: string; app: HostedApp },
): FrameOpening {
  const { world, tokens } = portal;
  const viewer = personOf(world, as);
  if (lang !== '') viewer.language = lang;
  const sid = randomBytes(16).toString('hex');
  const language = languageOf(world, viewer);
  const token = tokens.issue(as);
  const handler = world.app.installed ? handlerOf(world, wish.placement) : null;
  const action = handler === null ? app.pageFor(world.app) : new URL(handler);
  // Where nothing is bound, the app's own page is opened as such.
  const placement = handler === null ? 'DEFAULT' : wish.placement;
  const options = handler === null && wish.placement !== 'DEFAULT' ? pageOptions(popup) : wish.options;
  const query = {
    DOMAIN: domain,
    PROTOCOL: '0',
    LANG: language,
    APP_SID: sid,
    ...(popup ? { POPUP: '1' } : {}),
  };
  for (const [name, value] of Object.entries(query)) action.searchParams.set(name, value);
  const placementOptions = placement === 'DEFAULT' ? options : { ...options, URI: '/online/' };
  return {
    appName: app.name,
    sid,
    windowName: `${domain}|0|${sid}`,
    origin: action.origin,
    method: isZipHosted(action.href) ? 'GET' : 'POST',
    action: action.href,
    fields: {
      ...token,
      SERVER_ENDPOINT: `http://${domain}/rest/`,
      APPLICATION_TOKEN: fingerprint(world.app.code),
      APPLICATION_SCOPE: [...world.app.scopes].join(','),
      member_id: memberId(world.seed),
      status: world.app.status,
      PLACEMENT: placement,
      ...(Object.keys(placementOptions).length > 0
        ? { PLACEMENT_OPTIONS: JSON.stringify(placementOptions) }
        : {}),
    },
    init: {
      LANG: language,
      DOMAIN: domain,
      PROTOCOL: 0,
      PATH: '/rest',
      ...token,
      MEMBER_ID: memberId(world.seed),
      FIRST_RUN: !world.app.installed,
      // Documented as such: whoever may install counts as one here.
      IS_ADMIN: viewer.admin || mayInstall(world, viewer),
      INSTALL: !world.app.installed,
      USER_OPTIONS: phpMap(world.app.userOptions.get(as) ?? new Map()),
      APP_OPTIONS: phpMap(world.app.options),
      PLACEMENT: placement,
      PLACEMENT_OPTIONS: world.edition === 'older' ? JSON.stringify(placementOptions) : placementOptions,
    },
    popup,
    edition: world.edition,
  };
}

/** What the app's own page is told in a slider. */
function pageOptions(popup: boolean): Readonly<Record<string, unknown>> {
  return popup ? { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' } : {};
}

/** PHP has one empty array for lists and maps. */
function phpMap(map: ReadonlyMap<string, string>): Options {
  return map.size === 0 ? [] : Object.fromEntries(map);
}

function memberId(seed: number): string {
  return fingerprint(`portal ${seed}`);
}

/** 32 hex characters that stay the same for the same text. */
function fingerprint(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
