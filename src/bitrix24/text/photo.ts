/**
 * The absolute address of a picture, or null when there is none we would load. Portals of their own send paths
 * relative to the portal (docs/platform.md); only http and https are loaded.
 */
export function photoAddress(address: string | null | undefined, origin: string): string | null {
  if (!address || !URL.canParse(address, origin)) return null;
  const { href, protocol } = new URL(address, origin);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
