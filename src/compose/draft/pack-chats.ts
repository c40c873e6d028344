import { CHAT_KINDS, type Chat, type ChatRef } from '../../poll/chat.ts';
import type { Delivery, DeliveryState } from '../../poll/delivery/delivery.ts';
import type { Draft } from '../../poll/draft.ts';
import { seedOf, templateIdFor } from '../send/template-ids.ts';

/**
 * Chats and deliveries of a draft in few bytes, for a store without much room: rows for objects, states once for all
 * that are in one, template ids by their seed. Pictures and the portal's words in refusals are left out.
 * @param titleLength longer titles are cut; on a page that comes back they are read so
 */
export function packed(draft: Draft, titleLength: number) {
  const colors = tableOf<string>();
  const seeds = tableOf<string>();
  const states = tableOf<string>();
  const places = new Map(draft.chats.map(({ chatId }, place) => [chatId, place]));
  const chats = draft.chats.map(({ chatId, dialogId, title, kind, members, color, closed }) => {
    const row = [chatId, cut(title, titleLength), CHAT_KINDS.indexOf(kind), members, colors.place(color)];
    const isUsual = closed === null && dialogId === dialogOf(chatId);
    return isUsual ? row : [...row, dialogId, closed];
  });
  const sent = draft.deliveries.map(({ chat, templateId, state, first }) => {
    const place = places.get(chat.chatId) ?? [chat.chatId, cut(chat.title, titleLength), chat.dialogId];
    const row = [place, seeds.place(seedOf(templateId, chat.chatId)), stateOf(state, states)];
    return first === undefined ? row : [...row, first];
  });
  return { chats, sent, colors: colors.all, seeds: seeds.all, states: states.all.map(parsed) };
}

/** A record with its packed part as it was before, for the schema to read; any other value as it is. */
export function unpacked(record: unknown): unknown {
  const current = fieldOf(record, 'current');
  const pack = fieldOf(current, 'packed');
  if (pack === undefined) return record;
  const draft = { ...objectOf(fieldOf(current, 'draft')), ...lists(pack) };
  return { ...objectOf(record), current: { ...objectOf(current), draft } };
}

function lists(pack: unknown): { chats: unknown[]; deliveries: unknown[] } {
  const [colors, seeds, states] = ['colors', 'seeds', 'states'].map((name) => arrayOf(fieldOf(pack, name)));
  const chats = arrayOf(fieldOf(pack, 'chats')).map((row) => {
    const [chatId, title, kind, members, color, dialogId, closed] = arrayOf(row);
    return {
      chatId,
      title,
      kind: CHAT_KINDS[Number(kind)],
      members,
      color: colors?.[Number(color)],
      dialogId: dialogId ?? dialogOf(Number(chatId)),
      closed: closed ?? null,
      avatar: null,
    };
  });
  const deliveries = arrayOf(fieldOf(pack, 'sent')).map((row) => {
    const [place, seed, state, first] = arrayOf(row);
    const chat = Array.isArray(place) ? strangerOf(place) : refOf(chats[Number(place)]);
    const templateId = templateIdFor(String(seeds?.[Number(seed)]), Number(chat.chatId));
    return {
      chat,
      templateId,
      state: stateFrom(state, states ?? []),
      first,
    };
  });
  return { chats, deliveries };
}

/** A poll that is there is its number alone, since there may be hundreds; one that is not read back in brackets. */
function stateOf(state: DeliveryState, states: Table<string>): number | [number] {
  if (state.step === 'verified' && state.changed.length === 0 && state.messageId > 0) return -state.messageId;
  if (state.step === 'posted') return [state.messageId];
  return states.place(JSON.stringify(withoutWords(state)));
}

function stateFrom(packedState: unknown, states: readonly unknown[]): unknown {
  if (Array.isArray(packedState)) return { step: 'posted', messageId: packedState[0] };
  const number = Number(packedState);
  return number < 0 ? { step: 'verified', messageId: -number, changed: [] } : states[number];
}

function withoutWords(state: DeliveryState): DeliveryState {
  if (state.step === 'refused') return { ...state, text: '' };
  if (state.step === 'unclear' && state.why) return { ...state, why: { ...state.why, text: '' } };
  return state;
}

function refOf(chat: Record<keyof ChatRef, unknown> | undefined): Record<keyof ChatRef, unknown> {
  return { dialogId: chat?.dialogId, chatId: chat?.chatId, title: chat?.title };
}

function strangerOf([chatId, title, dialogId]: readonly unknown[]): Record<keyof ChatRef, unknown> {
  return { chatId, title, dialogId };
}

function dialogOf(chatId: Chat['chatId']): string {
  return `chat${chatId}`;
}

function cut(title: Delivery['chat']['title'], length: number): string {
  return title.length <= length ? title : `${title.slice(0, length - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

interface Table<T> {
  readonly all: T[];
  /** Where it stands; it is put there where it is new. */
  readonly place: (item: T) => number;
}

function tableOf<T>(): Table<T> {
  const places = new Map<T, number>();
  const all: T[] = [];
  return {
    all,
    place(item) {
      const known = places.get(item);
      if (known !== undefined) return known;
      places.set(item, all.length);
      return all.push(item) - 1;
    },
  };
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
