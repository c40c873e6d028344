import { imDialogGet } from './im-dialog.ts';
import { imDialogMessagesGet, imMessageDelete } from './im-messages.ts';
import { imRecentList } from './im-recent.ts';
import { imSearchChatList, imSearchUserList } from './im-search.ts';
import { imDialogUsersList } from './im-members.ts';
import { imMessageAdd } from './im-message-add.ts';
import { imNotifyPersonalAdd } from './im-notify.ts';
import { imUserListGet } from './im-users.ts';
import { voteDownload } from './vote-download.ts';
import type { Method } from './method.ts';
import { appOptionGet, appOptionSet, userOptionGet, userOptionSet } from './options.ts';
import { placementBind } from './placement-bind.ts';
import { placementGet, placementList, placementUnbind } from './placement-lists.ts';
import { profile } from './profile.ts';
import { appInfo, scope, serverTime } from './system-methods.ts';
import { voteGetAnswerVoted } from './vote-answer-voted.ts';
import { voteResume, voteStop } from './vote-close.ts';
import { voteGetMany } from './vote-get-many.ts';
import { voteGet, voteGetWithVoted } from './vote-read.ts';
import { voteRecall } from './vote-recall.ts';
import { voteSend } from './vote-send.ts';
import { voteVote } from './vote-vote.ts';

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
