import { begun, type Delivery } from '../../poll/delivery/delivery.ts';
import type { Draft } from '../../poll/draft.ts';
import { templateIdFor } from '../send/template-ids.ts';
import type { DraftRecord, NamedDraft } from './draft-record.ts';
import { packed } from './pack-chats.ts';

/** What all drafts of a person may take of their options, in bytes: the portal rewrites all options at every change. */
export const ROOM = 30_000;

/** Titles are cut to these lengths, one after the other, until the draft fits. */
const SHORTEST = 8;
const TITLE_LENGTHS = [255, 60, 30, 16, SHORTEST];

/** A chat and its delivery take 20 bytes at least. */
const SURELY_TOO_MANY = ROOM / 20;

/** A draft that does not fit even alone. */
export class DraftTooLong extends Error {
  override readonly name = 'DraftTooLong';
}

/**
 * The record as it is written where there is little room.
 * @throws DraftTooLong where it does not fit with the shortest titles either
 */
export function packRecord(record: DraftRecord): string {
  const { current } = record;
  if (current === null) return JSON.stringify(record);
  for (const titleLength of TITLE_LENGTHS) {
    const text = packedText(record, current, titleLength);
    if (bytesOf(text) <= ROOM) return text;
  }
  const text = packedText(record, { ...current, draft: fromOneStart(current.draft) }, SHORTEST);
  if (bytesOf(text) > ROOM) throw new DraftTooLong();
  return text;
}

/**
 * To how many of its chats a draft can be sent at once, or null when to all of them: so many that its record fits at
 * every step of the run, whatever the portal answers.
 */
export function chatLimit(record: DraftRecord, named: NamedDraft): number | null {
  const { chats } = named.draft;
  if (chats.length < SURELY_TOO_MANY && fits(record, named, chats.length)) return null;
  let [fitting, tooMany] = [0, Math.min(chats.length, SURELY_TOO_MANY)];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(record, named, middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function fits(record: DraftRecord, named: NamedDraft, count: number): boolean {
  const current = { ...named, draft: sentTo(named.draft, count) };
  return bytesOf(packedText({ ...record, current }, current, SHORTEST)) <= ROOM;
}

/** Hundreds of polls that are unclear each in its own way are stored as those of a run that was cut off. */
function fromOneStart(draft: Draft): Draft {
  const open = draft.deliveries.flatMap(({ state }) => ('since' in state ? [state.since] : []));
  const since = Math.min(...open);
  const deliveries = draft.deliveries.map((delivery) =>
    'since' in delivery.state ? { ...delivery, state: begun(since) } : delivery,
  );
  return { ...draft, deliveries };
}

/** The longest that a run of so many chats is ever written as. */
function sentTo(draft: Draft, count: number): Draft {
  const chats = draft.chats.slice(0, count);
  const deliveries = chats.map((chat): Delivery => ({
    chat,
    templateId: templateIdFor('00000000-0000-4000-8000-000000000000', chat.chatId),
    state: { step: 'posted', messageId: 999_999_999_999 },
  }));
  return { ...draft, chats, deliveries };
}

function packedText(record: DraftRecord, current: NamedDraft, titleLength: number): string {
  const { chats: _chats, deliveries: _deliveries, ...draft } = current.draft;
  return JSON.stringify({
    ...record,
    current: { ...current, draft, packed: packed(current.draft, titleLength) },
  });
}
