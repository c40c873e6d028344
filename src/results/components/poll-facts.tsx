import { t } from '../../i18n/t.ts';
import { startLike } from '../../poll/poll-start.ts';
import { Button } from '../../ui/button.tsx';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import { factWords } from '../tally-words.ts';

/** What kind of poll it is, and the ways on from here. */
export function PollFacts({ shown: { session, poll, chat, onNewPoll } }: { readonly shown: ShownPoll }) {
  return (
    <>
      <p className="text-xs text-hint">{factWords(poll).join(' · ')}</p>
      <Button variant="tint" onPress={() => session.frame.openChat(chat.dialogId)} className="w-full">
        {t('results.openChat')}
      </Button>
      <Button onPress={() => onNewPoll(startLike(poll, knownChat(chat)))} className="w-full">
        {t('results.newPoll')}
      </Button>
    </>
  );
}
