import * as z from 'zod/mini';
import { PortalError } from '../door/portal-error.ts';
import type { Command, PortalRequest } from '../door/request.ts';
import { wireNumber } from '../door/wire.ts';

/** A line for one person's bell. */
export interface NewNotice {
  readonly personId: number;
  readonly tag: string;
  /** With mark-up. */
  readonly text: string;
}

/** What came of a notice: the portal may also say that it reached nobody (docs/platform.md, 2.7). */
export type NoticeEnd = 'delivered' | 'undelivered' | PortalError;

/** Up to 50 notices in one request, by person. One with a tag in use takes the place of the one before. @throws PortalError */
export async function sendNotices(
  request: PortalRequest,
  notices: readonly NewNotice[],
): Promise<ReadonlyMap<number, NoticeEnd>> {
  const commands = Object.fromEntries(
    notices.map((notice) => [`to${notice.personId}`, noticeCommand(notice)] as const),
  );
  const answers = await request.askAll(commands);
  return new Map(
    notices.map(({ personId }) => {
      try {
        return [personId, answers.read(`to${personId}`, parseNotice)] as const;
      } catch (error) {
        if (error instanceof PortalError) return [personId, error] as const;
        throw error;
      }
    }),
  );
}

/** The notice's number, or `false`. */
function parseNotice(wire: unknown): NoticeEnd {
  return z.union([z.literal(false), wireNumber]).parse(wire) === false ? 'undelivered' : 'delivered';
}

function noticeCommand({ personId, tag, text }: NewNotice): Command {
  return { method: 'im.notify.personal.add', params: { USER_ID: personId, MESSAGE: text, TAG: tag } };
}
