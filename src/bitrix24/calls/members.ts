import * as z from 'zod/mini';
import type { Member } from '../../poll/turnout/non-voters.ts';
import { wireNumber, wireText } from '../door/wire.ts';
import { photoAddress } from '../text/photo.ts';

const NOBODYS_COLOR = '#525c69';

const membersSchema = z.array(
  z.object({
    id: wireNumber,
    name: wireText,
    active: z.optional(z.boolean()),
    work_position: wireText,
    color: wireText,
    avatar: wireText,
    bot: z.optional(z.boolean()),
    connector: z.optional(z.boolean()),
    /** `false`, or when the person is back. */
    absent: z.nullish(z.union([z.boolean(), z.string()])),
  }),
);

/** The members of a chat, as `im.dialog.users.list` gives them. */
export function parseMembers(wire: unknown, origin: string): Member[] {
  return membersSchema.parse(wire).map((user): Member => {
    return {
      id: user.id,
      name: user.name,
      photo: photoAddress(user.avatar, origin),
      color: user.color === '' ? NOBODYS_COLOR : user.color,
      position: user.work_position,
      counts: user.active !== false && user.bot !== true && user.connector !== true,
      absentUntil: momentOf(user.absent),
    };
  });
}

/** Away without a date counts as away for good: 0 would be the past. */
function momentOf(absent: boolean | string | null | undefined): number | null {
  if (absent === true) return Number.MAX_SAFE_INTEGER;
  const at = typeof absent === 'string' ? Date.parse(absent) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
