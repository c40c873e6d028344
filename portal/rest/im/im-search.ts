import type { Chat, MessageType } from '../../world/records/chat.ts';
import type { Person } from '../../world/records/person.ts';
import * as z from 'zod';
import { canRead } from '../../world/chats.ts';
import { nameOf } from '../../world/people.ts';
import { foundChat } from './chat-details.ts';
import { notBlank, type WireTypes, yesOrNo } from '../contract.ts';
import { knows } from './dialog-address.ts';
import type { Call, Method, MethodAnswer } from '../method.ts';
import { userOf } from './person-format.ts';
import { integerOf, phpArray, textOf } from '../wire/php-value.ts';
import { RestError } from '../rest-error.ts';

const SHORTEST = 2;
/** Words below this length are in no full-text index. */
const SHORTEST_WORD = 3;
const MOST = 50;

const FOUND_BY_COLLEAGUES: ReadonlySet<MessageType> = new Set(['C', 'T', 'P', 'L', 'O']);
const FOUND_BY_GUESTS: ReadonlySet<MessageType> = new Set(['N', 'C', 'T', 'P']);

/** Chats by the beginnings of the words of their titles, newest id first; never channels or collabs. */
export const imSearchChatList: Method = {
  name: 'im.search.chat.list',
  scope: 'im',
  contract: (types) => searchContract(types, {}),
  run(call) {
    const { world, caller } = call;
    const words = wordsOf(call);
    const found = [...world.chats.values()]
      .filter((chat) => isFindable(chat, caller) && matches(chat.title, words))
      .toSorted((one, other) => other.id - one.id);
    return paged(call, found, (page) => page.map((chat) => foundChat(world, chat, caller)));
  },
};

/** People by the beginnings of their names and positions, keyed by id, `[]` when there are none. */
export const imSearchUserList: Method = {
  name: 'im.search.user.list',
  scope: 'im',
  contract: (types) => searchContract(types, { BUSINESS: yesOrNo.optional() }),
  run(call) {
    const { world, caller } = call;
    const words = wordsOf(call);
    const found = [...world.people.values()].filter(
      (person) =>
        person.active &&
        matches(`${nameOf(person)} ${person.position}`, words) &&
        knows(world, caller, person.id),
    );
    return paged(call, found, (page) =>
      phpArray(page.map((person) => [String(person.id), userOf(world, person)] as const)),
    );
  },
};

function searchContract(types: WireTypes, more: z.ZodRawShape): z.ZodType {
  return z.strictObject({
    FIND: notBlank.min(SHORTEST),
    OFFSET: types.integer(0, 100_000).optional(),
    LIMIT: types.integer(1, MOST).optional(),
    ...more,
  });
}

/** @throws RestError FIND_SHORT below two characters */
function wordsOf({ params }: Call): string[] {
  const find = (textOf(params['FIND']) ?? '').trim();
  if (lettersIn(find) < SHORTEST) throw new RestError(400, 'FIND_SHORT', 'Too short a search phrase.');
  return splitWords(find);
}

function matches(text: string, words: readonly string[]): boolean {
  const indexed = words.filter((word) => lettersIn(word) >= SHORTEST_WORD);
  const inText = splitWords(text);
  return (
    indexed.length > 0 && indexed.every((word) => inText.some((candidate) => candidate.startsWith(word)))
  );
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isFindable(chat: Chat, person: Person): boolean {
  const letters = person.extranet ? FOUND_BY_GUESTS : FOUND_BY_COLLEAGUES;
  if (!letters.has(chat.messageType)) return false;
  return chat.messageType === 'O' ? canRead(chat, person) : chat.members.has(person.id);
}

/** `next` only while there is more. */
function paged<T>(
  { params }: Call,
  found: readonly T[],
  show: (page: readonly T[]) => MethodAnswer['result'],
): MethodAnswer {
  const offset = Math.max(integerOf(params['OFFSET']) ?? 0, 0);
  const limit = Math.min(Math.max(integerOf(params['LIMIT']) ?? 10, 1), MOST);
  const next = offset + limit;
  return {
    result: show(found.slice(offset, next)),
    total: found.length,
    ...(next < found.length ? { next } : {}),
  };
}

/** Characters, not UTF-16 units. */
function lettersIn(text: string): number {
  return Array.from(text).length;
}
