import manifest from '../../manifest.json' with { type: 'json' };

/** An app's entry in the portal's own tables. */
export interface InstalledApp {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  /** L = local app. */
  readonly status: 'F' | 'D' | 'T' | 'P' | 'L' | 'S';
  installed: boolean;
  /** Granted by the administrator; a test may take one away. */
  readonly scopes: Set<string>;
  readonly options: Map<string, string>;
  /** By person. */
  readonly userOptions: Map<number, Map<string, string>>;
}

export function createInstalledApp(): InstalledApp {
  return {
    id: 5,
    code: 'local.6710f3a2c5d8e1.40912377',
    version: 1,
    status: 'L',
    installed: true,
    scopes: new Set(manifest.scopes),
    options: new Map(),
    userOptions: new Map(),
  };
}
