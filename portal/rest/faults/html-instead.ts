/** Thrown where a proxy in front of the portal answers with a page of its own. */
export class HtmlInstead extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTML page with status ${status}`);
    this.name = 'HtmlInstead';
    this.status = status;
  }
}
