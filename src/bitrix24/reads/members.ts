import * as z from 'zod/mini';
import type { Member } from '../../poll/who-is-left.ts';
import { photoAddress } from '../text/photo.ts';
import type { Command, PortalRequest } from '../door/request.ts';
import { wireNumber, wireText } from '../door/wire.ts';

/** The most that a page of members holds (docs/platform.md, 2.1). */
const PAGE = 200;
/** Pages in one batch. */
const PAGES_AT_ONCE = 50;
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

/** A page of members, and how many there are in all (0 = not told). */
interface MemberPage {
  readonly members: readonly Member[];
  readonly total: number;
}

/**
 * Everybody in a chat, bots and former employees included. One request for 200 people, one more for each 10 000.
 * `im.user.list.get` is not used: it keeps people from guests (docs/platform.md, 2.5). @throws PortalError
 */
export async function chatMembers(request: PortalRequest, dialogId: string): Promise<readonly Member[]> {
  const { method, params } = pageCommand(dialogId, 0);
  const first = await request.ask(method, params, (wire, total) => parseMembers(wire, total, request.origin));
  const pages = [first];
  for (let from = PAGE; from < first.total; from += PAGE * PAGES_AT_ONCE) {
    pages.push(...(await someMore(request, dialogId, { from, total: first.total })));
  }
  // Somebody who joins or leaves meanwhile shifts the pages, so that one may come twice.
  const byId = new Map(pages.flatMap(({ members }) => members).map((member) => [member.id, member]));
  return [...byId.values()];
}

async function someMore(
  request: PortalRequest,
  dialogId: string,
  { from, total }: { from: number; total: number },
): Promise<readonly MemberPage[]> {
  const count = Math.min(PAGES_AT_ONCE, Math.ceil((total - from) / PAGE));
  const offsets = Array.from({ length: count }, (_, page) => from + page * PAGE);
  const commands = Object.fromEntries(
    offsets.map((offset) => [`from${offset}`, pageCommand(dialogId, offset)] as const),
  );
  const answers = await request.askAll(commands);
  return offsets.map((offset) =>
    answers.read(`from${offset}`, (wire, all) => parseMembers(wire, all, request.origin)),
  );
}

export function parseMembers(wire: unknown, total: number, origin: string): MemberPage {
  const members = membersSchema.parse(wire).map((user): Member => {
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
  return { members, total };
}

/** Away without a date counts as away for good: 0 would be the past. */
function momentOf(absent: boolean | string | null | undefined): number | null {
  if (absent === true) return Number.MAX_SAFE_INTEGER;
  const at = typeof absent === 'string' ? Date.parse(absent) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function pageCommand(dialogId: string, offset: number): Command {
  return { method: 'im.dialog.users.list', params: { DIALOG_ID: dialogId, LIMIT: PAGE, OFFSET: offset } };
}
