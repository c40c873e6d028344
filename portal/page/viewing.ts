/** Who looks at the portal and how. */
export interface Viewing {
  readonly as: number;
  /** Two-letter Bitrix code; '' = the person's own. */
  readonly lang: string;
  /** Width of the app's frame in pixels; null = all there is. */
  readonly width: number | null;
}
