import type { Electorate } from '../../poll/outcome/electorate.ts';
import { outcomeOf, type Outcome } from '../../poll/outcome/outcome.ts';
import type { Poll } from '../../poll/poll.ts';
import type { Rule } from '../../poll/outcome/decision-rule.ts';
import type { Tally } from '../../poll/tally.ts';
import { outcomeWords } from './outcome-words.ts';
import { knownChat, type PollChat } from '../shown-poll.ts';
import { leaderWords } from '../tally-words.ts';
import type { NonVoters } from '../turnout/use-non-voters.ts';

/** Chats in which people vote who are no members. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['open', 'channel']);

/** Who may vote in a chat, and how many who did are not in it: as far as members and voters are read (`who`). */
export function electorateOf(
  { voters, anonymity }: Pick<Poll, 'voters' | 'anonymity'>,
  chat: PollChat,
  who: NonVoters,
): Electorate {
  const known = knownChat(chat);
  const isOpen = isOpenChat(chat);
  const counter = known?.members ?? 0;
  if (who.face === 'known') {
    const { members, voted, guests } = who.participation;
    const unread = who.isComplete ? 0 : Math.max(0, voters - voted - guests);
    return { members, isOpen, outsiders: { least: guests, most: guests + unread }, isHidden: false };
  }
  if (anonymity === 'public')
    return { members: counter, isOpen, outsiders: { least: 0, most: voters }, isHidden: false };
  const members = who.face === 'counted' ? who.members : counter;
  const more = members > 0 ? Math.max(0, voters - members) : 0;
  return { members, isOpen, outsiders: { least: more, most: more }, isHidden: true };
}

/** True when people who are not members may vote as well. */
export function isOpenChat(chat: PollChat): boolean {
  const known = knownChat(chat);
  return known !== null && OPEN_KINDS.has(known.kind);
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
    who,
  }: {
    readonly poll: Poll;
    readonly tally: Tally;
    readonly chat: PollChat;
    readonly who: NonVoters;
  },
  rule: Rule | null,
  locale: string,
): Standing {
  if (rule === null) {
    const tone =
      poll.open || tally.leader === 'none' ? 'plain' : tally.leader === 'tie' ? 'undecided' : 'won';
    return { outcome: null, sentences: [leaderWords(tally, poll.open, locale)], tone };
  }
  const electorate = electorateOf(poll, chat, who);
  const outcome = outcomeOf(poll, rule, electorate);
  const sentences = outcomeWords({ poll, rule, outcome, electorate }, locale);
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
