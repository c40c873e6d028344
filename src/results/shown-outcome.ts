import { useLocale } from '../i18n/t.ts';
import type { Rule } from '../poll/rule.ts';
import { rulingFor } from '../poll/rulings.ts';
import { tallyOf, type Tally } from '../poll/tally.ts';
import { useKeptRulings, type KeptRulings } from './kept-rulings.ts';
import { standingOf, type Standing } from './poll-outcome.ts';
import type { ShownPoll } from './shown-poll.ts';

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
  return { tally, rule, standing: standingOf({ poll, tally, chat }, rule, locale), kept };
}
