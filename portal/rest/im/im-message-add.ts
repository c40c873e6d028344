import type { Chat } from '../../world/records/chat.ts';
import * as z from 'zod';
import { canRead } from '../../world/chats.ts';
import { visibleMessages } from '../../world/messages.ts';
import { chatToPostTo, mayPost, postText } from '../../world/post.ts';
import { privateChatOf } from '../../world/private-chats.ts';
import { Refusal } from '../../world/refusal.ts';
import { claimUuid, finishUuid, isLowerCaseUuid } from '../../world/uuid-records.ts';
import { complainOfMarkUp } from './bb-complaints.ts';
import { ConnectionCut } from '../faults/connection-cut.ts';
import { dialogId, id, notBlank, uuidV4, yesOrNo } from '../contract.ts';
import { chatNamed, knows } from './dialog-address.ts';
import type { Call, Method, MethodAnswer } from '../method.ts';
import { integerOf, isYes, textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';
import { refusalText } from '../texts.ts';

const LONGEST = 20_000;
const APP_NAME = 'Quorum';

/**
 * Writes into a chat as the caller; with REPLY_ID under another message (docs/platform.md, 2.7), which the newest
 * portals do not look at (row 64).
 */
export const imMessageAdd: Method = {
  name: 'im.message.add',
  scope: 'im',
  contract: (types) =>
    z.strictObject({
      DIALOG_ID: dialogId,
      MESSAGE: notBlank.max(LONGEST),
      REPLY_ID: id(types).optional(),
      TEMPLATE_ID: uuidV4,
      URL_PREVIEW: yesOrNo.optional(),
    }),
  async run(call) {
    const chat = chatToWriteTo(call);
    const text = textOf(call.params['MESSAGE'])?.trim() ?? '';
    if (text === '') throw new RestError(400, 'MESSAGE_EMPTY', "Message can't be empty");
    complainOfMarkUp(call, text);
    const replyId = call.world.edition === 'newest' ? null : replyIn(call, chat);
    try {
      return await postOnce(call, { chat, replyId, text });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new RestError(400, error.code, refusalText(call.language, error.code));
    }
  },
};

/** @throws RestError USER_ID_EMPTY, USER_NOT_FOUND, CHAT_ID, ERROR_NO_ACCESS, ACCESS_ERROR */
function chatToWriteTo({ world, caller, params }: Call): Chat {
  const name = (textOf(params['DIALOG_ID']) ?? '').trim();
  if (name === '' || name === '0') throw new RestError(400, 'USER_ID_EMPTY', "User ID can't be empty");
  if (/^\d+$/.test(name)) {
    if (!world.people.has(Number(name))) throw new RestError(400, 'USER_NOT_FOUND', 'User not found');
    if (!knows(world, caller, Number(name))) {
      throw new RestError(400, 'ERROR_NO_ACCESS', 'You cannot send messages to this user');
    }
    return privateChatOf(world, caller.id, Number(name));
  }
  const chat = chatNamed(world, name);
  if (chat === undefined) throw new RestError(400, 'CHAT_ID', "Chat ID can't be empty");
  const isShutOut = chat.type === 'general' && !mayPost(world, chat.id, caller);
  if (!canRead(chat, caller) || isShutOut) throw noAccess();
  return chat;
}

function noAccess(): RestError {
  return new RestError(403, 'ACCESS_ERROR', 'You do not have access to the specified dialog');
}

/** @throws RestError REPLY_ACCESS_ERROR, REPLY_FROM_OTHER_CHAT_ERROR */
function replyIn({ world, caller, params }: Call, chat: Chat): number | null {
  const replyId = integerOf(params['REPLY_ID']) ?? 0;
  if (replyId <= 0) return null;
  const message = world.messages.get(replyId);
  const itsChat = message === undefined ? undefined : world.chats.get(message.chatId);
  if (message === undefined || itsChat === undefined || message.deleted || !canRead(itsChat, caller)) {
    throw new RestError(400, 'REPLY_ACCESS_ERROR', 'Action unavailable');
  }
  if (itsChat !== chat) {
    throw new RestError(
      400,
      'REPLY_FROM_OTHER_CHAT_ERROR',
      'You can only reply to a message within the chat',
    );
  }
  if (!visibleMessages(world, chat.id, caller.id).includes(message)) {
    throw new RestError(400, 'REPLY_ACCESS_ERROR', 'Action unavailable');
  }
  return replyId;
}

/** A template id that was seen before answers with the message it made then. */
async function postOnce(
  call: Call,
  { chat, replyId, text }: { chat: Chat; replyId: number | null; text: string },
): Promise<MethodAnswer> {
  const { world, caller, params, faults } = call;
  const refusal = faults.find((fault) => fault.kind === 'refuse');
  if (refusal !== undefined) throw new Refusal(refusal.code ?? 'CANCELED');
  chatToPostTo(world, chat.id, caller);
  const template = textOf(params['TEMPLATE_ID']);
  const uuid = template !== null && isLowerCaseUuid(template) ? template : null;
  const earlier = uuid === null ? null : claimUuid(world, uuid);
  if (earlier !== null) return { result: earlier };
  if (faults.some(({ kind }) => kind === 'unfinished')) throw new ConnectionCut();
  await call.pause();
  const said = isYes(params['SYSTEM']) ? `[B]${APP_NAME}[/B]\n${text}` : text;
  const message = postText(world, { chatId: chat.id, authorId: caller.id, text: said, uuid, replyId });
  if (uuid !== null) finishUuid(world, uuid, message.id);
  return { result: message.id };
}
