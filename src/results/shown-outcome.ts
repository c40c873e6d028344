import { useQuery } from '@tanstack/react-query';
import { useLocale } from '../i18n/t.ts';
import type { Rule } from '../poll/rule.ts';
import { rulingFor } from '../poll/rulings.ts';
import { tallyOf, type Tally } from '../poll/tally.ts';
import { headCount } from '../poll/who-is-left.ts';
import { useKeptRulings, type KeptRulings } from './kept-rulings.ts';
import { leftQueries } from './left-queries.ts';
import { standingOf, type Standing } from './poll-outcome.ts';
import { knownChat, type ShownPoll } from './shown-poll.ts';

/** In a larger chat the members are not read for a rule alone: each two hundred of them are a call. */
const COUNTED_AT_ONCE = 1000;

/** What the poll on screen comes to. */
export interface ShownOutcome {
  readonly tally: Tally;
  /** null without one, and until it is read whether there is one. */
  readonly rule: Rule | null;
  readonly standing: Standing;
  readonly kept: KeptRulings;
}

export function useShownOutcome({
  session,
  poll,
  chat,
}: Pick<ShownPoll, 'session' | 'poll' | 'chat'>): ShownOutcome {
  const locale = useLocale();
  const kept = useKeptRulings(session.request);
  const tally = tallyOf(poll);
  const { rule } = rulingFor(kept.rulings ?? [], poll.messageId);
  // A rule asks how many may vote: exactly once the members are read, until then by the chat's own counter.
  const { data: exact } = useQuery({
    ...leftQueries.members(session.request, chat.dialogId),
    enabled: rule !== null && poll.open && (knownChat(chat)?.members ?? 0) <= COUNTED_AT_ONCE,
    select: headCount,
  });
  return { tally, rule, standing: standingOf({ poll, tally, chat, exact }, rule, locale), kept };
}
