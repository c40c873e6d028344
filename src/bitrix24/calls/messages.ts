import * as z from 'zod/mini';
import type { ChatMessage } from '../../poll/chat-message.ts';
import type { Call } from '../door/call.ts';
import { wireEntries, wireNumber, wireText } from '../door/wire.ts';

/** A message of a chat's history. */
export interface HistoryMessage extends ChatMessage {
  /** The message that it answers; null where it answers none. */
  readonly replyTo: number | null;
  /** Null where the portal does not tell: the parameter is documented nowhere (docs/platform.md, row 34). */
  readonly holdsPoll: boolean | null;
  /** Only a stub is left of it. */
  readonly isDeleted: boolean;
  /** It is deleted, or forwarded: its poll stands where it was sent first. */
  readonly isStub: boolean;
}

export interface HistoryPage {
  /** Newest first. */
  readonly messages: readonly HistoryMessage[];
  /** There is nothing older. */
  readonly isLast: boolean;
}

/** Messages that a page of history holds at most (docs/platform.md, 2.6). */
const HISTORY_PAGE = 50;

/** What LAST_ID is the first time: without one the portal begins at the first unread message (row 38a). */
const NEWEST = 2_147_483_647;

/** A page of a chat's history: the messages before the message `before`, or the newest. */
export function getHistory(
  dialogId: string,
  before: number | null = null,
  limit: number = HISTORY_PAGE,
): Call<HistoryPage> {
  return {
    method: 'im.dialog.messages.get',
    params: { DIALOG_ID: dialogId, LAST_ID: before ?? NEWEST, LIMIT: limit },
    parse: (wire) => parseHistory(wire, limit),
  };
}

const historySchema = z.object({
  messages: z.array(
    z.object({
      id: wireNumber,
      author_id: wireNumber,
      date: z.string(),
      text: wireText,
      uuid: z.nullish(z.string()),
      params: z.optional(wireEntries(z.unknown())),
    }),
  ),
});

export function parseHistory(wire: unknown, limit: number = HISTORY_PAGE): HistoryPage {
  const { messages } = historySchema.parse(wire);
  const read = messages.map(({ id, author_id: authorId, date, text, uuid, params }): HistoryMessage => {
    const told = new Map(params);
    const isDeleted = told.get('IS_DELETED') === 'Y';
    const isStub = isDeleted || told.has('FORWARD_ID');
    const isPoll = told.get('COMPONENT_ID') === 'VoteMessage' && !isStub;
    return {
      id,
      authorId,
      date: Date.parse(date),
      text,
      uuid: uuid?.toLowerCase() || null,
      replyTo: Number(told.get('REPLY_ID')) || null,
      holdsPoll: params === undefined ? null : isPoll,
      isDeleted,
      isStub,
    };
  });
  return { messages: read.sort((one, other) => other.id - one.id), isLast: messages.length < limit };
}

/** A message under another one. */
export interface Reply {
  readonly dialogId: string;
  /** The message it answers. */
  readonly replyId: number;
  /** BB code; what people wrote in it is escaped by plainText (docs/platform.md, 2.7). */
  readonly text: string;
  /** Lower-case UUID v4, the same when it is tried again: then the portal posts it once. */
  readonly templateId: string;
}

/** Posts a reply and tells its message id. After an unclear end look for it before it is tried again. */
export function postReply({ dialogId, replyId, text, templateId }: Reply): Call<number> {
  return {
    method: 'im.message.add',
    params: {
      DIALOG_ID: dialogId,
      MESSAGE: text,
      REPLY_ID: replyId,
      TEMPLATE_ID: templateId,
      URL_PREVIEW: 'N',
    },
    parse: (wire) => wireNumber.parse(wire),
  };
}

/** Deletes a message of mine, and with it its poll. */
export function deleteMessage(messageId: number): Call<true> {
  return {
    method: 'im.message.delete',
    params: { MESSAGE_ID: messageId },
    parse: (wire) => z.literal(true).parse(wire),
  };
}

/** A line for one person's bell. */
export interface Notice {
  readonly personId: number;
  /** One with a tag in use takes the place of the one before. */
  readonly tag: string;
  /** With mark-up. */
  readonly text: string;
}

/** Notifies one person. False when the portal says that it reached nobody (docs/platform.md, 2.7). */
export function notify({ personId, tag, text }: Notice): Call<boolean> {
  return {
    method: 'im.notify.personal.add',
    params: { USER_ID: personId, MESSAGE: text, TAG: tag },
    parse: (wire) => z.union([z.literal(false), wireNumber]).parse(wire) !== false,
  };
}
