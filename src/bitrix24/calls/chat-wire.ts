import * as z from 'zod/mini';
import type { Chat } from '../../poll/chat.ts';
import { chatKind, closedReason } from './chat-rules.ts';
import { photoAddress } from '../text/photo.ts';
import { wireNumber, wireText } from '../door/wire.ts';

/** A rule we cannot read is one we do not know: the portal has the last word anyway. */
export function known<Rule extends z.ZodMiniType>(rule: Rule) {
  // oxlint-disable-next-line promise/valid-params -- zod's catch, not a promise's
  return z.catch(z.optional(rule), undefined);
}

/** A chat as the messenger's methods give it; a private one lacks nearly all of it. */
export const chatWireSchema = z.object({
  id: wireNumber,
  dialog_id: z.optional(wireText),
  name: wireText,
  type: wireText,
  avatar: wireText,
  color: wireText,
  user_counter: z.optional(wireNumber),
  /** In capitals in some methods, in small letters in others. */
  role: wireText,
  text_field_enabled: known(z.boolean()),
  permissions: known(z.object({ manage_messages: wireText, can_post: wireText })),
  restrictions: known(z.object({ send: z.optional(z.boolean()) })),
  date_create: known(wireText),
});

export type ChatWire = z.infer<typeof chatWireSchema>;

const NO_COLOR = '#a8adb4';

/** The chat for our screens, with the reason when it takes no poll of mine. */
export function chatFromWire(wire: ChatWire, origin: string): Chat {
  const kind = chatKind(wire.type);
  return {
    dialogId: wire.dialog_id || `chat${wire.id}`,
    chatId: wire.id,
    title: wire.name,
    kind,
    members: wire.user_counter ?? 0,
    avatar: photoAddress(wire.avatar, origin),
    color: /^#[\da-f]{6}$/iu.test(wire.color) ? wire.color : NO_COLOR,
    closed: closedReason(wire, kind),
    createdAt: wireMoment(wire.date_create),
  };
}

/** A date of the portal (ATOM) in ms epoch; undefined where it told none. */
export function wireMoment(date: string | undefined): number | undefined {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? undefined : at;
}
