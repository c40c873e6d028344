import type { Chat } from '../../poll/chat.ts';
import { emptyContent, isBlank, type Draft } from '../../poll/draft.ts';
import type { PollStart } from '../../poll/poll-start.ts';
import type { DraftRecord, NamedDraft } from './draft-record.ts';
import { newTemplateId } from '../../bitrix24/calls/template-id.ts';

/**
 * The draft the form opens with: the one that was left, or a fresh one of `start`. `home` is the chat whose
 * placement this is.
 */
export function openingDraft(
  { current }: DraftRecord,
  home: Chat | null,
  start: PollStart | null,
): NamedDraft & { readonly isFresh: boolean } {
  const isWorthKeeping = current && (!isBlank(current.draft.content) || current.draft.deliveries.length > 0);
  if (!isWorthKeeping) return { id: newDraftId(), draft: freshDraft(home, start), isFresh: true };
  return {
    isFresh: false,
    id: current.id,
    overflow: current.overflow ?? null,
    draft: { ...current.draft, chats: withHome(current.draft.chats, home) },
  };
}

export function freshDraft(home: Chat | null, start: PollStart | null = null): Draft {
  const more = start?.chats.filter(({ chatId }) => chatId !== home?.chatId) ?? [];
  return {
    content: start?.content ?? emptyContent,
    chats: home ? [home, ...more] : more,
    deliveries: [],
    rule: start?.notes?.rule ?? null,
  };
}

/** The stored chats, the placement's own one as the portal has it now. */
function withHome(chats: readonly Chat[], home: Chat | null): readonly Chat[] {
  if (!home) return chats;
  return chats.length === 0 ? [home] : chats.map((chat) => (chat.chatId === home.chatId ? home : chat));
}

/** Short, since every poll of the index carries it as its sendId. */
export function newDraftId(): string {
  return newTemplateId().slice(0, 8);
}
