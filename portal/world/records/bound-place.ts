/** One of the app's handlers as bound to a place of the portal. */
export interface BoundPlace {
  readonly id: number;
  /** Upper-case code of the place. */
  readonly code: string;
  /** Full address. */
  readonly handler: string;
  /** By two-letter Bitrix code, in the order given; `''` is what was bound without any language. */
  readonly titles: ReadonlyMap<string, string>;
  readonly options: Readonly<Record<string, string>>;
}
