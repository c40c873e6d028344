import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/notice.tsx';
import type { PollActs } from '../poll-acts.ts';

/** What the portal did not do. Above it stands the poll as the portal has it now, so the next press is a safe one. */
export function ActFailure({ failure }: Pick<PollActs, 'failure'>) {
  if (failure === null) return null;
  const { act, error } = failure;
  const isBallot = act.kind === 'vote' || act.kind === 'recall';
  // A ballot that is not allowed comes back as an answer without a poll (docs/platform.md, rows 13 and 14).
  const isRefused = isBallot && error.kind === 'unreadable';
  return (
    <Notice tone="danger" role="alert">
      {isRefused ? t('results.voteRefused') : portalErrorText(error.kind, error.portalText)}{' '}
      {t('results.readAgain')}
    </Notice>
  );
}
