import type { BoundPlace } from './bound-place.ts';

/** An app's entry in the portal's own tables. */
export interface InstalledApp {
  readonly id: number;
  readonly code: string;
  /** Whether the portal has it at all. */
  present: boolean;
  /** Counts up with every update. */
  version: number;
  /** L = local app. */
  readonly status: 'F' | 'D' | 'T' | 'P' | 'L' | 'S';
  /** Its installer has run to the end; until then nobody sees a widget of it. */
  installed: boolean;
  /** The card lets people install it who are no administrators; then binding fails for them. */
  openToEverybody: boolean;
  /** Granted by the administrator; a test may take one away. */
  readonly scopes: Set<string>;
  /** What is bound, in the order in which it was. */
  places: readonly BoundPlace[];
  readonly options: Map<string, string>;
  /** By person. */
  readonly userOptions: Map<number, Map<string, string>>;
}
