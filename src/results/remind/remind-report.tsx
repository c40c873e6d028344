import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t, currentLocale } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import type { Member } from '../../poll/turnout/non-voters.ts';
import type { ReminderReport } from './send-reminders.ts';
import type { RemindingRun } from './use-reminding.ts';

/** Names told in full; thousands would push the buttons away. */
const NAMED = 20;

/** What came of it: who was reminded, whom no notice reached, and what is open with the way to go on. */
export function RemindReport({
  run,
  report,
  onClose,
}: {
  readonly run: RemindingRun;
  readonly report: ReminderReport;
  readonly onClose: () => void;
}) {
  const list = new Intl.ListFormat(currentLocale());
  const { reminded, undelivered, voted, isClosed, open } = report;
  const named = (people: readonly Member[]): string => {
    const names = people.slice(0, NAMED).map(({ name }) => name);
    const rest = people.length - names.length;
    return list.format(rest > 0 ? [...names, t('results.moreVoters', { count: rest })] : names);
  };
  return (
    <Dialog
      title={t('remind.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant={open.length === 0 ? 'primary' : 'plain'}
            autoFocus={open.length === 0}
            onPress={onClose}
          >
            {t('remind.close')}
          </Button>
          {open.length === 0 ? null : (
            <Button variant="primary" autoFocus isPending={run.isSending} onPress={run.tryAgain}>
              {t('app.tryAgain')}
            </Button>
          )}
        </>
      }
    >
      {reminded.length === 0 ? null : (
        <Notice tone="success" role="status">
          {t('remind.done', { count: reminded.length })}
        </Notice>
      )}
      {undelivered.length === 0 ? null : (
        <Notice tone="warning" role="status">
          {t('remind.undelivered', {
            people: named(undelivered),
          })}
        </Notice>
      )}
      {voted.length === 0 ? null : (
        <Notice role="status">
          {t('remind.voted', { people: named(voted) })}
          {reminded.length + undelivered.length + open.length === 0 ? ` ${t('remind.nothingSent')}` : null}
        </Notice>
      )}
      {isClosed ? <Notice role="status">{t('remind.closedMeanwhile')}</Notice> : null}
      <OpenNotice report={report} />
    </Dialog>
  );
}

function OpenNotice({ report: { open, failure, failedAt } }: { readonly report: ReminderReport }) {
  if (failure === null) return null;
  const count = open.reduce((sum, { people }) => sum + people.length, 0);
  const { kind, portalText } = failureOf(failure);
  const reason = portalErrorText(kind, portalText);
  const isUnclear = open.some(({ wasTried }) => wasTried);
  return (
    <Notice tone={isUnclear ? 'warning' : 'danger'} role="alert">
      {t(isUnclear ? 'remind.unclear' : failedAt === 'reading' ? 'remind.unread' : 'remind.failed', {
        count,
        reason,
      })}
    </Notice>
  );
}
