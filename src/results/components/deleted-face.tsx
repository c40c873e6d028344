import { Trash2 } from 'lucide-react';
import { t } from '../../i18n/t.ts';
import { startLike } from '../../poll/poll-start.ts';
import { Button } from '../../ui/button.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import { sheet } from './sheet.ts';

/** In place of a poll that I have just deleted: that it is done, and where to go from here. */
export function DeletedFace({
  shown: { session, poll, chat, chatName, onNewPoll },
}: {
  readonly shown: ShownPoll;
}) {
  return (
    <div className={sheet} role="status">
      <StateView
        icon={<Trash2 size={32} />}
        title={t('results.deleted.title')}
        text={t('results.deleted.text', { chat: chatName })}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button autoFocus variant="tint" onPress={() => session.frame.openChat(chat.dialogId)}>
              {t('results.openChat')}
            </Button>
            <Button onPress={() => onNewPoll(startLike(poll, knownChat(chat)))}>
              {t('results.newPoll')}
            </Button>
          </div>
        }
      />
    </div>
  );
}
