import manifest from '../../manifest.json' with { type: 'json' };
import type { Place } from '../bitrix24/calls/placements.ts';

/** The permissions that Quorum works with. */
export const SCOPES: readonly string[] = manifest.scopes;

interface ManifestPlace {
  readonly code: string;
  /** Relative to the page of the installer. */
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

const PLACES: readonly ManifestPlace[] = manifest.placements;

/**
 * The places of manifest.json with their full addresses, which lie beside the installer's own page wherever that is:
 * at a host's root, under a path, or deep in the storage of uploaded zips.
 * @param installer `location.href` of install.html; its query and its hash are the portal's
 */
export function manifestPlaces(installer: string): Place[] {
  return PLACES.map(({ code, path, options, titles }) => ({
    code,
    options,
    titles,
    handler: new URL(path, installer).href,
  }));
}
