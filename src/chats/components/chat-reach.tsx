import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { DIALOGS_MAX } from '../queries.ts';
import type { Reach } from '../reach.ts';

/** Says it when the list is not the whole truth. */
export function ChatReach({ reach, onRetry }: { readonly reach: Reach; readonly onRetry: () => void }) {
  if (reach === 'all') return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-divider px-3.5 py-2 text-sm text-hint">
      <span>{words(reach)}</span>
      {reach === 'failed' && (
        <Button variant="plain" size="small" onPress={onRetry}>
          {t('app.tryAgain')}
        </Button>
      )}
    </div>
  );
}

function words(reach: Exclude<Reach, 'all'>): string {
  if (reach === 'limit') return t('chats.reach.limit', { count: number(DIALOGS_MAX) });
  return reach === 'looking' ? t('chats.reach.looking') : t('chats.reach.failed');
}
