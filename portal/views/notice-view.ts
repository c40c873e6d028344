import type { NoticeView } from '../doors/page-wire.ts';
import { personView } from './person-view.ts';
import { noticesFor } from '../world/notices.ts';
import { personOf } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** What stands behind a person's bell, newest first. */
export function noticeViews(world: World, personId: number): NoticeView[] {
  return noticesFor(world, personId).map(({ id, fromId, at, text, read }) => {
    return { id, from: personView(world, personOf(world, fromId)), at, text, read };
  });
}
