import type { PortalRequest } from '../door/request.ts';
import { wireNumber } from '../door/wire.ts';

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
export function postReply(
  request: PortalRequest,
  { dialogId, replyId, text, templateId }: Reply,
): Promise<number> {
  const params = {
    DIALOG_ID: dialogId,
    MESSAGE: text,
    REPLY_ID: replyId,
    TEMPLATE_ID: templateId,
    URL_PREVIEW: 'N',
  };
  return request.ask('im.message.add', params, (wire) => wireNumber.parse(wire));
}
