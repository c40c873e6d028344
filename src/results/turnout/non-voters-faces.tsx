import { PartyPopper } from 'lucide-react';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { TryAgain } from '../../ui/feedback/try-again.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import type { AskedNonVoters } from './use-non-voters.ts';
import { LeftList } from './non-voters-list.tsx';
import { LeftSkeleton } from './non-voters-skeleton.tsx';
import { PartialNotice } from './partial-notice.tsx';

/** Those who have not voted yet: being read, failed, hidden, nobody, or by name, perhaps with some too many. */
export function LeftFaces({
  left,
  voters,
  chatTitle,
}: {
  readonly left: AskedNonVoters;
  /** How many voted, by the poll itself. */
  readonly voters: number;
  readonly chatTitle: string;
}) {
  const { who, isTrying, tryAgain } = left;
  switch (who.face) {
    case 'loading':
      return <LeftSkeleton />;
    case 'failed': {
      const { kind, portalText } = failureOf(who.error);
      return (
        <Notice tone="danger" role="alert" actions={<TryAgain isTrying={isTrying} onPress={tryAgain} />}>
          {t('left.failed')} {portalErrorText(kind, portalText)}
        </Notice>
      );
    }
    case 'counted':
      return (
        <Notice role="status">
          {voters > who.members
            ? t('left.hiddenMore', { chat: chatTitle })
            : t('left.hidden', { left: who.members - voters })}
        </Notice>
      );
    case 'known':
    default: {
      const { participation, isComplete } = who;
      if (participation.left.length === 0) return <Everybody chatTitle={chatTitle} />;
      return (
        <div className="grid grid-cols-1 gap-3">
          {isComplete ? null : <PartialNotice left={left} />}
          <LeftList people={participation.left} />
        </div>
      );
    }
  }
}

/** The empty face, which is the best of them. */
function Everybody({ chatTitle }: { readonly chatTitle: string }) {
  return (
    <StateView
      className="py-4"
      icon={<PartyPopper size={32} />}
      title={t('left.everybody')}
      text={t('left.everybody.text', { chat: chatTitle })}
    />
  );
}
