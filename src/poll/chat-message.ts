/** A message of a chat's history, as far as finding a poll needs it. */
export interface ChatMessage {
  readonly id: number;
  /** 0 for the system. */
  readonly authorId: number;
  /** ms epoch, whole seconds. */
  readonly date: number;
  /** A poll's message has the question as its text. */
  readonly text: string;
  /** The template id it was sent with, where the portal tells. */
  readonly uuid: string | null;
}
