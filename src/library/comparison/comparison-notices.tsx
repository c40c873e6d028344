import type { ReactNode } from 'react';
import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { time } from '../../i18n/format.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import { Progress } from '../../ui/feedback/progress.tsx';
import type { ComparedPolls } from './compared-polls.ts';
import type { People } from './compared-voters.ts';

/** What the numbers lack: they are old, some people are not known, or the polls of some chats cannot be read. */
export function ComparisonNotices({
  live,
  missing,
}: {
  readonly live: ComparedPolls;
  readonly missing: number;
}) {
  const people: People = live.data?.people ?? { kind: 'named' };
  if (live.error !== null) {
    const { kind, portalText } = failureOf(live.error);
    return (
      <Again live={live}>
        <strong className="font-medium">{t('library.old', { time: time(live.updatedAt) })}</strong>{' '}
        {portalErrorText(kind, portalText)}
      </Again>
    );
  }
  return (
    <>
      {people.kind === 'counting' ? (
        <Progress label={t('library.compare.counting')} value={people.percent} />
      ) : null}
      {people.kind === 'partly' ? (
        <Again live={live}>
          {t('library.compare.partly')} {portalErrorText(people.error.kind, people.error.portalText)}
        </Again>
      ) : null}
      {missing > 0 ? <Notice>{t('library.compare.missing', { count: missing })}</Notice> : null}
    </>
  );
}

function Again({ live, children }: { readonly live: ComparedPolls; readonly children: ReactNode }) {
  return (
    <Notice
      tone="warning"
      role="status"
      actions={<TryAgain isTrying={live.isTrying} onPress={live.tryAgain} />}
    >
      {children}
    </Notice>
  );
}
