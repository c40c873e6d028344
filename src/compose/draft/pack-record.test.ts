import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CHAT_KINDS, type Chat } from '../../poll/chat.ts';
import type { Delivery, DeliveryState } from '../../poll/delivery/delivery.ts';
import { emptyContent, type Draft } from '../../poll/draft.ts';
import { asBegun } from '../send/as-begun.ts';
import { templateIdFor } from '../send/template-ids.ts';
import { emptyRecord, readRecord, withDraft, type NamedDraft } from './draft-record.ts';
import { bytesOf, chatLimit, DraftTooLong, packRecord, ROOM } from './pack-record.ts';

const SEED = '6f0c1e52-8d0b-4b52-9a77-0d3f1c5be210';
const LONG = 'Запуск проекта «Новая упаковка 2027», Екатеринбург';
/** As many chats as the picker ever lists. */
const PICKER_MAX = 10_000;

describe('the record of a run in the user’s options', () => {
  it.each([85, 100, 300])('has room for %i chats with long Cyrillic titles at every step', (count) => {
    for (const state of [undefined, { step: 'posted', messageId: 9_876_543_210 }] as const) {
      const named = namedFor(count, state);
      const text = packRecord(withDraft(emptyRecord, named, 1));
      expect(bytesOf(text)).toBeLessThanOrEqual(ROOM);
      const read = readRecord(text).current?.draft;
      expect(read?.deliveries.map(idAndState)).toEqual(named.draft.deliveries.map(idAndState));
      expect(read?.chats.map(({ chatId }) => chatId)).toEqual(named.draft.chats.map(({ chatId }) => chatId));
    }
    expect(chatLimit(emptyRecord, namedFor(count))).toBeNull();
  });

  it('tells before the run how many of the most chats one can choose fit in', () => {
    const limit = chatLimit(emptyRecord, namedFor(PICKER_MAX)) ?? 0;
    expect(limit).toBeGreaterThan(300);
    for (const state of [undefined, { step: 'posted', messageId: 9_876_543_210 }] as const)
      expect(() => packRecord(withDraft(emptyRecord, namedFor(limit, state), 1))).not.toThrow();
    expect(() => packRecord(withDraft(emptyRecord, namedFor(PICKER_MAX), 1))).toThrow(DraftTooLong);
  });

  it('still holds a run whose polls are all unclear, each in a way of its own', () => {
    const limit = chatLimit(emptyRecord, namedFor(PICKER_MAX)) ?? 0;
    const named = namedFor(limit);
    const deliveries = named.draft.deliveries.map((delivery, place): Delivery => ({
      ...delivery,
      state: {
        step: 'unclear',
        since: 1_795_000_000_000 + place,
        tries: 1,
        nextAt: 1_795_000_300_000 + place,
        looked: true,
        why: { code: 'server', text: LONG },
      },
    }));
    const text = packRecord(withDraft(emptyRecord, { ...named, draft: { ...named.draft, deliveries } }, 1));
    const states = readRecord(text).current?.draft.deliveries.map(({ state }) => state);
    expect(new Set(states?.map(({ step }) => step))).toEqual(new Set(['unclear']));
  });

  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyChat, { maxLength: 8 }), fc.array(anyState), (all, states) => {
        const chats = [...new Map(all.map((chat) => [chat.chatId, chat])).values()];
        const deliveries = states.slice(0, chats.length).flatMap((state, place): Delivery[] => {
          const chat = chats[place];
          if (!chat) return [];
          const { dialogId, chatId, title } = chat;
          const templateId = templateIdFor(SEED, place % 2 ? chatId : chatId + 1);
          const first = place % 3 ? undefined : 'Which day?';
          return [{ chat: { dialogId, chatId, title }, templateId, state, first }];
        });
        const draft: Draft = { content: emptyContent, chats: chats.slice(1), deliveries, rule: null };
        const record = withDraft(emptyRecord, { id: 'ab12cd34', draft }, 1);
        expect(readRecord(packRecord(record))).toEqual(record);
      }),
    );
  });
});

describe('template ids of one send', () => {
  it('are lower-case UUIDs v4, one a chat, and tell their seed', () => {
    const chatId = fc.integer({ min: 1, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), chatId, chatId, (seed, one, other) => {
        const id = templateIdFor(seed, one);
        expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(templateIdFor(id, one)).toBe(seed);
        expect(templateIdFor(seed, other) === id).toBe(other === one);
      }),
    );
  });
});

const anyChat: fc.Arbitrary<Chat> = fc.record({
  dialogId: fc.oneof(fc.constant('sg5'), fc.nat().map(String)),
  chatId: fc.integer({ min: 1, max: 1e9 }),
  title: fc.string({ unit: 'grapheme', maxLength: 20 }),
  kind: fc.constantFrom(...CHAT_KINDS),
  members: fc.nat(),
  avatar: fc.constant(null),
  color: fc.constantFrom('#336699', '#ff0000'),
  closed: fc.constantFrom(null, 'no-right'),
});

const anyState: fc.Arbitrary<DeliveryState> = fc.oneof(
  fc.constant<DeliveryState>({ step: 'ready' }),
  fc.record({ step: fc.constant('posted'), messageId: fc.integer({ min: 1 }) }),
  fc.record({ step: fc.constant('refused'), code: fc.constant('forbidden'), text: fc.constant('') }),
  fc.record({ step: fc.constant('sending'), since: fc.nat(), tries: fc.nat() }),
  fc.record({
    step: fc.constant('verified'),
    messageId: fc.integer({ min: 1 }),
    changed: fc.constantFrom([], ['question'] as const),
  }),
  fc.record({
    step: fc.constant('unclear'),
    since: fc.nat(),
    tries: fc.nat(),
    nextAt: fc.nat(),
    looked: fc.boolean(),
  }),
);

function idAndState({ templateId, state }: Delivery) {
  return { templateId, state };
}

/** A poll of the longest answers for so many chats, begun unless another state is asked for. */
function namedFor(count: number, state?: DeliveryState): NamedDraft {
  const chats = Array.from({ length: count }, (_, place): Chat => ({
    dialogId: `chat${12_345 + place}`,
    chatId: 12_345 + place,
    title: `${LONG} ${place}`,
    kind: 'group',
    members: 12,
    avatar: null,
    color: place % 2 ? '#336699' : '#8474c8',
    closed: null,
  }));
  const deliveries = chats.map(({ dialogId, chatId, title }): Delivery => ({
    chat: { dialogId, chatId, title },
    templateId: templateIdFor(SEED, chatId),
    state: state ?? { step: 'ready' },
  }));
  const answers = Array.from({ length: 10 }, () => 'ж'.repeat(100));
  const content = { ...emptyContent, question: 'щ'.repeat(250), answers };
  return { id: 'ab12cd34', draft: asBegun({ content, chats, deliveries, rule: null }, 1_795_000_000_000) };
}
