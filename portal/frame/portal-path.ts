import type { Edition } from '../edition.ts';

/** A page of the portal's own that this portal has. */
export type PortalPath =
  | { readonly kind: 'chat'; readonly dialogId: string }
  | { readonly kind: 'person'; readonly personId: number };

/**
 * The page that `openPath` means. The SDK puts a prefix before the path, full of `..`, that tells older portals a width
 * (docs/frame.md, 3); a browser takes it away. @returns null for what is no path, or a page that is not here.
 */
export function portalPathOf(path: string): PortalPath | null {
  if (!path.startsWith('/') || !URL.canParse(path, 'http://portal')) return null;
  const { origin, pathname, searchParams } = new URL(path, 'http://portal');
  if (origin !== 'http://portal') return null;
  const dialogId = searchParams.get('IM_DIALOG');
  if (pathname === '/online/' && dialogId !== null) return { kind: 'chat', dialogId };
  const [, id] = /^\/company\/personal\/user\/(\d+)\/$/.exec(pathname) ?? [];
  return id === undefined ? null : { kind: 'person', personId: Number(id) };
}

/** The pages that older portals open in a slider; the SDK puts one of them before every path (docs/frame.md, 3). */
const KNOWN_TO_OLDER = [
  /^\/crm\/type\/\d+\/details\/\d+\//,
  /^\/company\/personal\/user\/\d+\/groups\/create\//,
  /^\/crm\/company\/requisite\/\d+\//,
  /^\/workgroups\/group\/\d+\/card\//,
  /^\/crm\/deal\//,
];

/** Whether a portal opens this path at all, as it was sent: today's any, an older one what it has a pattern for. */
export function isOpenedBy(edition: Edition, path: string): boolean {
  return edition !== 'older' || KNOWN_TO_OLDER.some((pattern) => pattern.test(path));
}
