import type { Chat } from '../../world/records/chat.ts';
import type { Person } from '../../world/records/person.ts';
import { canRead } from '../../world/chats.ts';
import { privateChatOf } from '../../world/private-chats.ts';
import type { World } from '../../world/world.ts';
import type { Call } from '../method.ts';
import { textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

/**
 * The chat behind DIALOG_ID: `chat91`, `sg31`, `crm|DEAL|17`, or a person's number, whose private chat is made
 * when it is missing. @throws RestError DIALOG_ID_EMPTY, ACCESS_ERROR (400 for a person, 403 for a chat).
 */
export function dialogFor({ world, params, caller }: Call): Chat {
  const dialogId = (textOf(params['DIALOG_ID']) ?? '').trim();
  if (dialogId === '' || dialogId === '0') {
    throw new RestError(400, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  }
  if (/^\d+$/.test(dialogId)) return talkWith(world, caller, Number(dialogId));
  const chat = chatNamed(world, dialogId);
  if (chat === undefined || !canRead(chat, caller)) throw denied(403);
  return chat;
}

function talkWith(world: World, caller: Person, partnerId: number): Chat {
  if (!knows(world, caller, partnerId)) throw denied(400);
  return privateChatOf(world, caller.id, partnerId);
}

/** Whether there is such a person, and for a guest from outside one of his chats (docs/platform.md, 2.5). */
export function knows(world: World, { id, extranet }: Person, otherId: number): boolean {
  if (!extranet || id === otherId) return world.people.has(otherId);
  return [...world.chats.values()].some(({ members }) => members.has(id) && members.has(otherId));
}

/** The chat behind `chat91`, `sg31` or `crm|DEAL|17`, whoever asks. */
export function chatNamed(world: World, dialogId: string): Chat | undefined {
  const [, kind = '', number = ''] = /^(chat|sg)(\d+)$/.exec(dialogId) ?? [];
  const chats = [...world.chats.values()];
  if (kind === 'chat') return world.chats.get(Number(number));
  if (kind === 'sg') return chats.find(({ groupId }) => groupId === Number(number));
  const [entity = '', ...rest] = dialogId.split('|');
  return chats.find(
    ({ entityType, entityId }) => entityType === entity.toUpperCase() && entityId === rest.join('|'),
  );
}

function denied(status: number): RestError {
  return new RestError(status, 'ACCESS_ERROR', 'You do not have access to the specified dialog');
}
