import type { Message } from '../../world/records/message.ts';
import * as z from 'zod';
import { deleteMessage } from '../../world/delete-message.ts';
import { visibleMessages } from '../../world/messages.ts';
import { Refusal } from '../../world/refusal.ts';
import { dialogId, id, LARGEST } from '../contract.ts';
import { dialogFor } from './dialog-address.ts';
import { messageRow } from './message-format.ts';
import type { Call, Method } from '../method.ts';
import { userOf } from './person-format.ts';
import { integerOf, type PhpValue } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';
import { say } from '../texts.ts';

const MOST = 50;

/** A page of a chat's history: before LAST_ID newest first, after FIRST_ID in no order (docs/platform.md). */
export const imDialogMessagesGet: Method = {
  name: 'im.dialog.messages.get',
  scope: 'im',
  contract(types) {
    const common = { DIALOG_ID: dialogId, LIMIT: types.integer(1, MOST).optional() };
    return z.union([
      z.strictObject({ ...common, LAST_ID: id(types) }),
      z.strictObject({ ...common, FIRST_ID: types.integer(0, LARGEST) }),
    ]);
  },
  run(call) {
    const { world, caller, params, language } = call;
    const chat = dialogFor(call);
    const limit = Math.min(Math.max(integerOf(params['LIMIT']) ?? 20, 1), MOST);
    const lastId = idFrom(params['LAST_ID'], 'LAST_ID_STRING', "Last ID can't be a string");
    const firstId = idFrom(params['FIRST_ID'], 'FIRST_ID_STRING', "First ID can't be a string");
    const readId = chat.members.get(caller.id)?.lastReadId ?? Number.POSITIVE_INFINITY;
    const page = pageOf(visibleMessages(world, chat.id, caller.id), { limit, lastId, firstId, readId });
    const authors = [...new Set(page.map(({ authorId }) => authorId))];
    return {
      result: {
        chat_id: chat.id,
        messages: page.map((message) => {
          const isUnread = message.id > readId && message.authorId !== caller.id;
          return messageRow(world, message, { isUnread, language, params: toldParams(call) });
        }),
        users: authors.flatMap((authorId) => {
          const author = world.people.get(authorId);
          return author === undefined ? [] : [userOf(world, author)];
        }),
        files: [],
      },
    };
  },
};

/** Only the author may; a stub stays. The refusal speaks of time whatever its reason. */
export const imMessageDelete: Method = {
  name: 'im.message.delete',
  scope: 'im',
  contract: (types) => z.strictObject({ MESSAGE_ID: id(types) }),
  run(call: Call) {
    const messageId = integerOf(call.params['MESSAGE_ID']) ?? 0;
    try {
      deleteMessage(call.world, { messageId, personId: call.caller.id });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'MESSAGE_ID_ERROR') {
        throw new RestError(400, error.code, "Message ID can't be empty");
      }
      throw new RestError(403, error.code, say(call.language, 'deleteRefused'));
    }
    return { result: true };
  },
};

function toldParams({ faults }: Call): 'all' | 'documented' | 'none' {
  const fault = faults.find(({ kind }) => kind === 'no-params');
  if (fault?.kind !== 'no-params') return 'all';
  return fault.documented === true ? 'documented' : 'none';
}

interface Page {
  readonly limit: number;
  readonly lastId: number | null;
  readonly firstId: number | null;
  /** The last message the caller has read. */
  readonly readId: number;
}

function pageOf(history: readonly Message[], { limit, lastId, firstId, readId }: Page): Message[] {
  if (lastId !== null)
    return history
      .filter(({ id: own }) => own < lastId)
      .slice(-limit)
      .toReversed();
  if (firstId !== null) return unordered(history.filter(({ id: own }) => own > firstId).slice(0, limit));
  const unread = history.filter(({ id: own }) => own > readId);
  // The trap: with more unread than a page holds, the page starts at the border, not at the end.
  if (unread.length > limit) return unread.slice(0, limit).toReversed();
  return history.slice(-(limit + unread.length)).toReversed();
}

/** No order is promised here, so none is given: every second one first. */
function unordered(messages: readonly Message[]): Message[] {
  return [
    ...messages.filter((_, index) => index % 2 === 1),
    ...messages.filter((_, index) => index % 2 === 0),
  ];
}

/** Null when absent. */
function idFrom(value: PhpValue | undefined, code: string, text: string): number | null {
  if (value === undefined || value === '' || value === null) return null;
  const number = integerOf(value);
  if (number === null) throw new RestError(400, code, text);
  return number;
}
