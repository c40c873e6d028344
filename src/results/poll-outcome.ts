import { outcomeOf, type Electorate, type Outcome } from '../poll/outcome.ts';
import type { Poll } from '../poll/poll.ts';
import type { Rule } from '../poll/rule.ts';
import type { Tally } from '../poll/tally.ts';
import { outcomeWords } from './outcome-words.ts';
import { knownChat, type PollChat } from './shown-poll.ts';
import { leaderWords } from './tally-words.ts';

/** Chats in which people vote who are no members. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['open', 'channel']);

/** Who may vote in a chat; nobody knows while the chat is not read. `exact`: its members without bots and the like. */
function electorateOf(chat: PollChat, exact: number | undefined): Electorate {
  const known = knownChat(chat);
  return { members: exact ?? known?.members ?? 0, isOpen: known !== null && OPEN_KINDS.has(known.kind) };
}

/** Where a poll stands, and how that is said. */
export interface Standing {
  /** null without a rule. */
  readonly outcome: Outcome | null;
  readonly sentences: readonly string[];
  readonly tone: 'plain' | 'won' | 'undecided';
}

/** By its rule, or without one by who leads. */
export function standingOf(
  {
    poll,
    tally,
    chat,
    exact,
  }: {
    readonly poll: Poll;
    readonly tally: Tally;
    readonly chat: PollChat;
    /** How many members count, once they are read. */
    readonly exact: number | undefined;
  },
  rule: Rule | null,
  locale: string,
): Standing {
  if (rule === null) {
    const tone =
      poll.open || tally.leader === 'none' ? 'plain' : tally.leader === 'tie' ? 'undecided' : 'won';
    return { outcome: null, sentences: [leaderWords(tally, poll.open, locale)], tone };
  }
  const electorate = electorateOf(chat, exact);
  const outcome = outcomeOf(poll, rule, electorate);
  const sentences = outcomeWords({ poll, rule, outcome, members: electorate.members }, locale);
  if (outcome.finality === 'open') return { outcome, sentences, tone: 'plain' };
  return { outcome, sentences, tone: outcome.verdict.kind === 'decided' ? 'won' : 'undecided' };
}

/**
 * Whether a second round may decide what this one does not: a tie, or leading answers without the rule's share. `now`
 * once nothing can change that any more, `early` while votes may still come.
 */
export function runoffDue(poll: Poll, tally: Tally, { outcome }: Standing): 'now' | 'early' | 'no' {
  const isUndecided =
    outcome === null
      ? tally.leader === 'tie'
      : outcome.verdict.kind === 'tie' || outcome.verdict.kind === 'missed';
  if (!isUndecided) return 'no';
  return !poll.open || outcome?.finality === 'hopeless' ? 'now' : 'early';
}
