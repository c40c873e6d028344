import type { Notice } from './records/notice.ts';
import type { World } from './world.ts';

type NewNotice = Omit<Notice, 'id' | 'at' | 'read'>;

/**
 * Rings somebody's bell; a notice with the same tag takes the place of every other that has it, whoever they
 * were for. @returns null where nobody is reached: no such person, a bot, a former employee, notices off.
 */
export function notify(world: World, notice: NewNotice): Notice | null {
  const receiver = world.people.get(notice.toId);
  if (receiver === undefined || !receiver.active || receiver.bot || receiver.connector) return null;
  if (receiver.refusesNotices) return null;
  if (notice.tag !== '') removeTagged(world, notice.tag);
  const stored: Notice = { ...notice, id: world.counters.notice(), at: world.now(), read: false };
  world.notices.set(stored.id, stored);
  world.emit({ type: 'notice', personId: notice.toId });
  return stored;
}

/** A person's notices, newest first. */
export function noticesFor(world: World, personId: number): Notice[] {
  return [...world.notices.values()].filter(({ toId }) => toId === personId).toReversed();
}

/** The person has seen them all. */
export function readNotices(world: World, personId: number): void {
  const unread = noticesFor(world, personId).filter(({ read }) => !read);
  if (unread.length === 0) return;
  for (const notice of unread) notice.read = true;
  world.emit({ type: 'notice', personId });
}

function removeTagged(world: World, tag: string): void {
  for (const notice of world.notices.values()) {
    if (notice.tag === tag) world.notices.delete(notice.id);
  }
}
