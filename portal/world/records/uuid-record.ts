/** A message that was sent with a UUID: `messageId` null = the first attempt never finished. */
export interface UuidRecord {
  readonly at: number;
  messageId: number | null;
}
