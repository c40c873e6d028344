/** The messenger, or a poll, does not do what a person asks. */
export class Refusal extends Error {
  /**
   * As the real messenger names it (CANCELED, CHAT_ID, TEXT_FIELD_DISABLED, MESSAGE_DUPLICATED_BY_UUID …); polls
   * have ACCESS_DENIED, VOTE_CLOSED and VOTE_REFUSED, which the portal has no code of its own for.
   */
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}
