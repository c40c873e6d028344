import manifest from '../../manifest.json' with { type: 'json' };
import { isZipHosted } from './zip-hosting.ts';

/** The app that this portal has in its menu. */
export interface HostedApp {
  readonly name: string;
  readonly url: string;
  /** What the portal opens behind the menu item: the installer until it has run to the end, then the app's page. */
  pageFor(app: { readonly installed: boolean }): URL;
}

/** Quorum; `url` without a slash at its end. */
export function quorumAt(url: string): HostedApp {
  // Storage shows no page for a folder.
  const page = isZipHosted(`${url}/`) ? 'index.html' : '';
  return {
    name: manifest.name,
    url,
    pageFor: ({ installed }) => new URL(installed ? page : 'install.html', `${url}/`),
  };
}

/** Any other app, always by the same address; in install mode it is told so. */
export function guestAt(url: string, name: string): HostedApp {
  return { name, url, pageFor: () => new URL(url) };
}
