import type { PollRow, PollState, PollStates } from '../../poll/listed-polls.ts';
import type { Poll } from '../../poll/poll.ts';
import { turnoutOf, type Turnout } from '../../poll/turnout/turnout.ts';

/** A row with what is known of its polls. */
export interface RowView extends PollRow {
  /** null while nothing has been read of it. */
  readonly question: string | null;
  /** `partly`: some of a send to several chats can be read, others not. */
  readonly state: PollState['kind'] | 'partly';
  /** Polls that can be read. */
  readonly known: readonly Poll[];
  readonly open: boolean;
  readonly mine: boolean;
  /** At least one of them waits for my vote. */
  readonly waiting: boolean;
  /** Ballots of all its chats together. */
  readonly voters: number;
  /** Members of all its chats together; 0 where one is not known. */
  readonly members: number;
  /** null where the members are not known. */
  readonly turnout: Turnout | null;
}

const UNREAD: PollState = { kind: 'loading', poll: null };

/** @param members members of a chat by the chat's own counter; 0 or none where not known */
export function rowView(row: PollRow, states: PollStates, members: ReadonlyMap<number, number>): RowView {
  const read = row.polls.map(({ messageId }) => states.get(messageId) ?? UNREAD);
  const known = read.flatMap(({ kind, poll }) => (kind === 'known' && poll ? [poll] : []));
  const counts = row.polls.map(({ chatId }) => members.get(chatId) ?? 0);
  const all = counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0);
  const shown = read.flatMap(({ poll }) => poll ?? []);
  const voters = shown.reduce((sum, poll) => sum + poll.voters, 0);
  return {
    ...row,
    question: shown[0]?.question ?? null,
    state: stateOf(read),
    known,
    open: known.some(({ open }) => open),
    mine: row.polls.some(({ mine }) => mine),
    waiting: known.some(({ open, canVote }) => open && canVote),
    voters,
    members: all,
    turnout: turnoutOf(voters, all),
  };
}

function stateOf(read: readonly PollState[]): RowView['state'] {
  const kinds = new Set(read.map(({ kind }) => kind));
  const [only] = kinds;
  if (kinds.size === 1 && only) return only;
  if (isGone(kinds)) return 'no-access';
  return kinds.has('known') ? 'partly' : kinds.has('loading') ? 'loading' : 'failed';
}

/** Deleted here and closed to me there: nothing of it is to be seen any more. */
function isGone(kinds: ReadonlySet<PollState['kind']>): boolean {
  return [...kinds].every((kind) => kind === 'deleted' || kind === 'no-access');
}
