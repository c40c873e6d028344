import { useEffect, useEffectEvent, useState } from 'react';
import { notesFor } from '../../poll/outcome/poll-notes.ts';
import type { SavedNotes } from '../../memory/use-poll-notes.ts';
import type { ShownPoll } from '../shown-poll.ts';

/** Whether the author, who has just closed the poll, is asked to tell the chat; once in the life of a poll. */
export function usePostOffer(
  { poll, isGone }: Pick<ShownPoll, 'poll' | 'isGone'>,
  { notes, save }: SavedNotes,
): { readonly isOffered: boolean; readonly take: () => void } {
  const [wasOpen, setWasOpen] = useState(poll.open);
  const [isOffered, setOffered] = useState(false);
  if (wasOpen !== poll.open) {
    setWasOpen(poll.open);
    const isNew = notesFor(notes ?? [], poll.messageId).post === 'never';
    setOffered(!poll.open && poll.canManage && poll.voters > 0 && isNew);
  }
  const remember = useEffectEvent(() => save({ messageId: poll.messageId, post: 'offered' }));
  useEffect(() => {
    if (isOffered) remember();
  }, [isOffered]);
  return { isOffered: isOffered && !isGone, take: () => setOffered(false) };
}
