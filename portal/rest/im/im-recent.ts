import type { Chat } from '../../world/records/chat.ts';
import * as z from 'zod';
import { reachesLowestRole } from '../../world/chats.ts';
import { lastActivity, type RecentChat, recentChatsOf } from '../../world/recent.ts';
import { yesOrNo } from '../contract.ts';
import type { Call, Method } from '../method.ts';
import { integerOf, isYes, textOf } from '../wire/php-value.ts';
import { recentRow } from './recent-row.ts';

const MOST = 200;
const EVERY = 6;
const LATER = 4;

/** The caller's chat list by pages; pages may overlap and be shorter than LIMIT (docs/platform.md). */
export const imRecentList: Method = {
  name: 'im.recent.list',
  scope: 'im',
  contract: (types) =>
    z.strictObject({
      SKIP_OPENLINES: yesOrNo.optional(),
      SKIP_DIALOG: yesOrNo.optional(),
      SKIP_CHAT: yesOrNo.optional(),
      UNREAD_ONLY: yesOrNo.optional(),
      PARSE_TEXT: yesOrNo.optional(),
      GET_ORIGINAL_TEXT: yesOrNo.optional(),
      SKIP_UNDISTRIBUTED_OPENLINES: yesOrNo.optional(),
      ONLY_COPILOT: yesOrNo.optional(),
      ONLY_CHANNEL: yesOrNo.optional(),
      CAN_MANAGE_MESSAGES: yesOrNo.optional(),
      LAST_MESSAGE_DATE: z.string().optional(),
      OFFSET: types.integer(0, 100_000).optional(),
      LIMIT: types.integer(1, MOST).optional(),
    }),
  run(call) {
    const { world, caller, params, language } = call;
    const limit = Math.min(Math.max(integerOf(params['LIMIT']) ?? 50, 1), MOST);
    const before = Date.parse(textOf(params['LAST_MESSAGE_DATE']) ?? '');
    const offset = Number.isNaN(before) ? Math.max(integerOf(params['OFFSET']) ?? 0, 0) : 0;
    const rows = withRepeats(
      recentChatsOf(world, caller.id)
        .filter(({ chat }) => chat.messageType !== 'X')
        .filter((row) => isAsked(call, row))
        .filter((row) => Number.isNaN(before) || lastActivity(row) < before),
    );
    const page = [...new Set(rows.slice(offset, offset + limit))];
    const hasMore = rows.length > offset + limit;
    return {
      result: {
        items: page.map((row) => recentRow(world, row, caller, language)),
        hasMore,
        hasMorePages: hasMore,
        copilot: { chats: null, messages: null, roles: null },
        messagesAutoDeleteConfigs: page.flatMap(({ chat: { id, autoDelete } }) =>
          autoDelete === null ? [] : [{ chatId: id, delay: autoDelete.hours }],
        ),
        birthdayList: [],
      },
      total: -1,
      next: offset + page.length,
    };
  },
};

/**
 * The portal cuts pages from rows of which some name one dialog twice. Every sixth dialog comes again four
 * rows later, so that a page loses a row, or the next one repeats it.
 */
function withRepeats(rows: readonly RecentChat[]): RecentChat[] {
  return rows.flatMap((row, index) => {
    const earlier = rows[index - LATER];
    return earlier !== undefined && (index - LATER) % EVERY === 0 ? [row, earlier] : [row];
  });
}

function isAsked({ params, caller }: Call, { chat, unread }: RecentChat): boolean {
  if (isYes(params['SKIP_OPENLINES']) && chat.messageType === 'L') return false;
  if (isYes(params['SKIP_DIALOG']) && chat.messageType === 'P') return false;
  if (isYes(params['SKIP_CHAT']) && isClassic(chat)) return false;
  if (isYes(params['UNREAD_ONLY']) && unread === 0) return false;
  if (isYes(params['ONLY_COPILOT']) && chat.messageType !== 'A') return false;
  if (isYes(params['ONLY_CHANNEL']) && !isChannel(chat)) return false;
  return !isYes(params['CAN_MANAGE_MESSAGES']) || reachesLowestRole(chat, caller);
}

/** What the messenger's methods call "chats" when they leave them out: neither collabs nor channels. */
function isClassic({ messageType }: Chat): boolean {
  return messageType === 'C' || messageType === 'O';
}

function isChannel({ messageType }: Chat): boolean {
  return messageType === 'N' || messageType === 'J';
}
