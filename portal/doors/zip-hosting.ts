/** Where Bitrix24 keeps the pages of apps that were uploaded as a zip. */
const STORAGE_HOSTS = [
  /\.apps-bitrix24\.com$/,
  /\.bitrix24-cdn\.com$/,
  /^cdn\.bitrix24\.\w+$/,
  /^app\.bitrix24\.com$/,
];

/** Below it lie the uploaded local apps; on this computer, whatever the host is called. */
export const ZIP_PATH = '/app_local/';

/**
 * Whether the portal opens this address by GET, as the frame's `src`, and not by a form: its own storage answers no
 * POST (docs/frame.md, 1.1).
 */
export function isZipHosted(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return pathname.startsWith(ZIP_PATH) || STORAGE_HOSTS.some((host) => host.test(hostname));
}
