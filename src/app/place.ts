import { PortalError } from '../bitrix24/portal-error.ts';
import type { Placement } from '../bitrix24/session.ts';
import type { ComposePlace } from '../compose/compose-place.ts';
import type { Chat } from '../poll/chat.ts';

/** Where a new poll is written: for one chat in its sidebar, for any everywhere else. */
export function placeOf(placement: Placement, chat: Chat | PortalError | null): ComposePlace {
  if (placement.code !== 'IM_SIDEBAR') return { kind: 'app' };
  const { dialogId } = placement;
  if (chat instanceof PortalError) return { kind: 'chat', dialogId, chat: null, error: chat };
  return { kind: 'chat', dialogId, chat, error: null };
}
