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
