import { failureOf } from '../../bitrix24/door/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { FailedFace } from '../../ui/feedback/failed-face.tsx';
import { ListSkeleton } from '../../ui/feedback/list-skeleton.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import type { ChatSearch } from '../chat-search.ts';
import { OPTION_HEIGHT } from './chat-option.tsx';

/** The list while there is nothing to list: loading, failed, nobody there, nothing found. */
export function ChatListFace({ search }: { readonly search: ChatSearch }) {
  const { error, reach, state, text } = search;
  if (state === 'failed') {
    const { kind, portalText } = failureOf(error);
    return (
      <FailedFace
        isPart
        title={t('chats.failed.title')}
        text={portalErrorText(kind, portalText)}
        onTryAgain={search.retry}
      />
    );
  }
  if (state === 'loading' || reach === 'looking') {
    return (
      <div className="p-1.5">
        <ListSkeleton label={t('chats.loading')} rows={3} rowHeight={OPTION_HEIGHT} />
      </div>
    );
  }
  if (text === '') return <StateView title={t('chats.none.title')} text={t('chats.none.text')} />;
  return <StateView title={t('chats.noMatch.title', { text })} text={t('chats.noMatch.text')} />;
}
