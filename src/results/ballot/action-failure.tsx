import { failing } from '../../bitrix24/door/portal-error-kind.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import type { PollActs } from './use-poll-actions.ts';
import type { ShownPoll } from '../shown-poll.ts';

/**
 * What the portal did not do. Above it stands the poll as the portal has it now, so that the next press is a safe
 * one; where it could not be read (`isKnown` false), that is said.
 */
export function ActFailure({
  shown: { poll, acts, isGone },
  isKnown,
}: {
  readonly shown: ShownPoll;
  readonly isKnown: boolean;
}) {
  const { failure } = acts;
  if (failure === null || isGone) return null;
  const { act, error } = failure;
  const isBallot = act.kind === 'vote' || act.kind === 'recall';
  const isOver = isBallot && !poll.open;
  // A ballot that is not allowed comes back as an answer without a poll (docs/platform.md, rows 13 and 14).
  const isRefused = isBallot && isKnown && error.kind === 'unreadable';
  const isDecided = isOver || isRefused || failing(error.kind).isDecision === true;
  return (
    <Notice
      tone="danger"
      role="alert"
      actions={isDecided ? null : <TryAgain isTrying={acts.pending !== null} onPress={() => acts.run(act)} />}
    >
      {isOver ? t('results.closedMeanwhile') : reasonOf(failure, isRefused)}{' '}
      {t(isKnown ? 'results.readAgain' : 'results.notKnown')}
    </Notice>
  );
}

function reasonOf({ error }: NonNullable<PollActs['failure']>, isRefused: boolean): string {
  return isRefused ? t('results.voteRefused') : portalErrorText(error.kind, error.portalText);
}
