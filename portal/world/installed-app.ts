import type { InstalledApp } from './records/installed-app.ts';
import manifest from '../../manifest.json' with { type: 'json' };

/** On a clean portal, which has not heard of it. */
export function createApp(): InstalledApp {
  return {
    id: 5,
    code: 'local.6710f3a2c5d8e1.40912377',
    present: false,
    version: 1,
    status: 'L',
    installed: false,
    openToEverybody: false,
    scopes: new Set(manifest.scopes),
    places: [],
    options: new Map(),
    userOptions: new Map(),
  };
}
