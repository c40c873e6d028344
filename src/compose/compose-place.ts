import type { PortalError } from '../bitrix24/door/portal-error.ts';
import type { Chat } from '../poll/chat.ts';

/** Where the screen stands: on the app's own page, or in the placement of one chat. */
export type ComposePlace =
  | { readonly kind: 'app' }
  | {
      readonly kind: 'chat';
      readonly dialogId: string;
      /** null when the portal did not tell about it; then `error` says why. */
      readonly chat: Chat | null;
      readonly error: PortalError | null;
    };

/** The placement's chat, when it takes a poll. */
export function chatOfPlace(place: ComposePlace): Chat | null {
  return place.kind === 'chat' && place.chat?.closed === null ? place.chat : null;
}
