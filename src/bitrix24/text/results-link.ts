/** A poll, as a link names it: by ids alone. Who follows it sees what they may read in the chat, and nothing more. */
export interface LinkedPoll {
  /** The number of the chat, 91 of `chat91`. */
  readonly chatId: number;
  /** The message that holds the poll. */
  readonly messageId: number;
}

/**
 * Where on the portal the poll's results open in Quorum: a path that begins with `/`, for a link in a message
 * (`[URL=PATH]`) or `window.open(origin + path)`. The brackets are percent-encoded, so that the path stands
 * safely inside BB code. It works only where the portal has the placement REST_APP_URI: ask `readLinkCode` of
 * src/bitrix24/reads/link-code.ts first (docs/placements.md, 1.2).
 * @param appCode the app's code on this portal, as app.info tells it
 */
export function resultsLink(appCode: string, { chatId, messageId }: LinkedPoll): string {
  const query = new URLSearchParams({ 'params[chat]': String(chatId), 'params[message]': String(messageId) });
  return `/marketplace/view/${encodeURIComponent(appCode)}/?${query}`;
}

const LINK = /\[URL=\/marketplace\/view\/[^\]\s]*?[?&;]params(?:%5B|\[)message(?:%5D|\])=(\d+)/giu;

/** The messages of the polls to which the links in a text with mark-up lead. */
export function linkedMessages(text: string): number[] {
  return [...text.matchAll(LINK)].map(([, id]) => Number(id));
}
