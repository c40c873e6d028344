/** A window of a browser that Playwright cannot drive. It can do what every such browser can, and no more. */
export interface DrivenWindow {
  /** Where its downloads are saved. */
  readonly downloads: string;
  open(address: string): Promise<void>;
  /**
   * Runs an expression in a document and returns its value, which is JSON.
   * @throws Error where the frame is not there, or while it is being replaced.
   */
  evaluate(place: Place, expression: string): Promise<unknown>;
  /** A real click, in CSS pixels of the window. */
  click(point: Point): Promise<void>;
  /** Real key presses, one a character. */
  type(text: string): Promise<void>;
  /** Presses keys together, the first one first, and lets go of them. */
  press(...keys: readonly Key[]): Promise<void>;
  /** What the browser's console has shown so far: each line a fault. */
  complaints(): readonly string[];
  /** The window as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The portal's page, or Quorum's frame in it. */
export type Place = 'portal' | 'quorum';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key = 'Control' | 'Enter' | ' ' | 'Escape' | 'a' | 'c' | 'v';

/** Finds the frame in the portal's page. The last one is on top. */
export const FRAME = 'iframe[title="Quorum"]';

/** Starts a browser with an empty profile. Its files lie in `room`, an empty folder that the caller removes. */
export type StartWindow = (program: string, room: string) => Promise<DrivenWindow>;
