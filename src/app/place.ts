import type { Opening } from '../bitrix24/reads/opening.ts';
import { dialogOf } from '../bitrix24/door/placement.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import type { Placement } from '../bitrix24/door/placement.ts';
import type { ComposePlace } from '../compose/compose-place.ts';
import type { PollInChat } from '../poll/sent-polls.ts';
import type { PollStart } from '../poll/poll-start.ts';

/** Where a new poll is written: for one chat in its placements, for any everywhere else. */
export function placeOf(placement: Placement, { chat }: Pick<Opening, 'chat'>): ComposePlace {
  const dialogId = dialogOf(placement);
  if (dialogId === null) return { kind: 'app' };
  if (chat instanceof PortalError) return { kind: 'chat', dialogId, chat: null, error: chat };
  return { kind: 'chat', dialogId, chat, error: null };
}

/** What a door opens on. */
export interface FirstScreen {
  readonly tab: 'compose' | 'polls';
  /** The poll that the door belongs to, and its chat. */
  readonly poll: PollInChat | null;
  /** What the new poll starts from; null = blank. */
  readonly start: PollStart | null;
}

/**
 * Opened from a poll's message: its results. From any other message: a new poll from its text. From the messenger's
 * navigation: My polls. Otherwise: a new poll.
 */
export function firstScreen(
  place: ComposePlace,
  { message, start }: Pick<Opening, 'message'> & { readonly start: PollStart | null },
  code: Placement['code'],
): FirstScreen {
  if (message?.kind === 'poll' && place.kind === 'chat') {
    const chat = place.chat ?? { dialogId: place.dialogId, chatId: 0, title: '' };
    return { tab: 'polls', poll: { messageId: message.id, chat }, start: null };
  }
  return { tab: code === 'IM_NAVIGATION' ? 'polls' : 'compose', poll: null, start };
}
