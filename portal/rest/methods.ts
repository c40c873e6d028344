import { imDialogGet } from './im/im-dialog.ts';
import { imDialogMessagesGet, imMessageDelete } from './im/im-messages.ts';
import { imRecentList } from './im/im-recent.ts';
import { imSearchChatList, imSearchUserList } from './im/im-search.ts';
import { imDialogUsersList } from './im/im-members.ts';
import { imMessageAdd } from './im/im-message-add.ts';
import { imNotifyPersonalAdd } from './im/im-notify.ts';
import { imUserListGet } from './im/im-users.ts';
import { voteDownload } from './vote/vote-download.ts';
import type { Method } from './method.ts';
import { appOptionGet, appOptionSet, userOptionGet, userOptionSet } from './app/options.ts';
import { placementBind } from './app/placement-bind.ts';
import { placementGet, placementList, placementUnbind } from './app/placement-lists.ts';
import { profile } from './app/profile.ts';
import { appInfo, scope, serverTime } from './app/system-methods.ts';
import { voteGetAnswerVoted } from './vote/vote-answer-voted.ts';
import { voteResume, voteStop } from './vote/vote-close.ts';
import { voteGetMany } from './vote/vote-get-many.ts';
import { voteGet, voteGetWithVoted } from './vote/vote-read.ts';
import { voteRecall } from './vote/vote-recall.ts';
import { voteSend } from './vote/vote-send.ts';
import { voteVote } from './vote/vote-vote.ts';

/** What this portal can do; a method comes with the first code of the app that calls it. */
const METHODS: readonly Method[] = [
  voteSend,
  voteGet,
  voteGetWithVoted,
  voteVote,
  voteRecall,
  voteStop,
  voteResume,
  voteGetMany,
  voteGetAnswerVoted,
  voteDownload,
  imRecentList,
  imSearchChatList,
  imSearchUserList,
  imDialogGet,
  imDialogMessagesGet,
  imDialogUsersList,
  imMessageAdd,
  imMessageDelete,
  imNotifyPersonalAdd,
  imUserListGet,
  profile,
  appOptionGet,
  appOptionSet,
  userOptionGet,
  userOptionSet,
  appInfo,
  serverTime,
  scope,
  placementBind,
  placementUnbind,
  placementGet,
  placementList,
];

const BY_NAME: ReadonlyMap<string, Method> = new Map(
  METHODS.map((method) => [method.name.toLowerCase(), method]),
);

/** As documented. */
export const METHOD_NAMES: readonly string[] = METHODS.map(({ name }) => name);

/** Names are compared without regard to case. */
export function methodNamed(name: string): Method | undefined {
  return BY_NAME.get(name.toLowerCase());
}
