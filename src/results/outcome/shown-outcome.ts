import { currentLocale } from '../../i18n/t.ts';
import type { Poll } from '../../poll/poll.ts';
import type { Rule } from '../../poll/outcome/decision-rule.ts';
import { notesFor } from '../../poll/outcome/poll-notes.ts';
import { tallyOf, type Tally } from '../../poll/tally.ts';
import { usePollNotes, type SavedNotes } from '../../memory/use-poll-notes.ts';
import { isOpenChat, standingOf, type Standing } from './poll-outcome.ts';
import { knownChat, type PollChat, type ShownPoll } from '../shown-poll.ts';
import { useNonVoters, type NonVoters } from '../turnout/use-non-voters.ts';

/** In a larger chat the members are not read for a rule alone: each two hundred of them are a call. */
const COUNTED_AT_ONCE = 1000;

/** What the poll on screen comes to. */
export interface ShownOutcome {
  readonly tally: Tally;
  /** null without one, and until it is read whether there is one. */
  readonly rule: Rule | null;
  readonly standing: Standing;
  readonly kept: SavedNotes;
  /** Who of the chat has voted, as far as it is read. */
  readonly who: NonVoters;
}

export function useShownOutcome(shown: ShownPoll): ShownOutcome {
  const { session, poll, chat, isGone } = shown;
  const locale = currentLocale();
  const kept = usePollNotes(session.request);
  const tally = tallyOf(poll);
  const { rule } = notesFor(kept.notes ?? [], poll.messageId);
  const isSmall = (knownChat(chat)?.members ?? 0) <= COUNTED_AT_ONCE;
  const { who } = useNonVoters(shown, {
    isWanted: !isGone && isSmall && rule !== null && asksForMembers(rule, poll, chat),
  });
  return { tally, rule, standing: standingOf({ poll, tally, chat, who }, rule, locale), kept, who };
}

/** A quorum is of the members; and nothing is settled before it is known who of them may still vote. */
function asksForMembers(rule: Rule, { open, revote, anonymity }: Poll, chat: PollChat): boolean {
  return rule.quorum > 0 || (open && !revote && anonymity === 'public' && !isOpenChat(chat));
}
