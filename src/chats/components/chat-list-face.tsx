import { failureOf } from '../../bitrix24/portal-error.ts';
import { portalErrorText } from '../../i18n/portal-error-text.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateView } from '../../ui/state-view.tsx';
import type { ChatSearch } from '../chat-search.ts';
import { OPTION_HEIGHT } from './chat-option.tsx';

/** The list while there is nothing to list: loading, failed, nobody there, nothing found. */
export function ChatListFace({ search }: { readonly search: ChatSearch }) {
  const { error, reach, state, text } = search;
  if (state === 'failed') {
    const { kind, portalText } = failureOf(error);
    return (
      <StateView
        failed
        title={t('chats.failed.title')}
        text={portalErrorText(kind, portalText)}
        action={<Button onPress={search.retry}>{t('chats.tryAgain')}</Button>}
      />
    );
  }
  if (state === 'loading' || reach === 'looking') return <ChatRows />;
  if (text === '') return <StateView title={t('chats.none.title')} text={t('chats.none.text')} />;
  return <StateView title={t('chats.noMatch.title', { text })} text={t('chats.noMatch.text')} />;
}

function ChatRows() {
  return (
    <div role="img" aria-label={t('chats.loading')} className="p-1.5">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex items-center gap-3 px-2" style={{ height: OPTION_HEIGHT }}>
          <Skeleton className="size-8 rounded-pill" />
          <div className="flex flex-1 flex-col gap-1.5">
            <Skeleton className="h-3 w-2/5" />
            <Skeleton className="h-2.5 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
