import { Copy, Ellipsis, Scale, Trash2 } from 'lucide-react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/overlay/menu.tsx';
import type { Downloads } from '../export/downloads.ts';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import { DownloadMenu } from '../export/download-menu.tsx';
import { OwnVote } from '../ballot/own-vote.tsx';
import type { PollDialog } from './poll-dialogs.tsx';

/**
 * What can be done with the poll: my vote first, then what everybody may do, at the end what only the author may.
 * An action that opens something calls `onOpen` with its kind of PollDialog. "Remind" is not here: it belongs to
 * those who have not voted, beside the turnout.
 */
export function PollActions({
  shown,
  downloads,
  onOpen,
  onOpenBallot,
}: {
  readonly shown: ShownPoll;
  readonly downloads: Downloads;
  readonly onOpen: (dialog: PollDialog) => void;
  readonly onOpenBallot: () => void;
}) {
  const { poll, chat, acts, isGone } = shown;
  const isAuthors = poll.canManage && !isGone;
  const takesNoMessages = (knownChat(chat)?.closed ?? null) !== null;
  const turn = poll.open ? 'stop' : 'resume';
  return (
    <div data-actions className="flex flex-wrap items-center gap-2 pt-1">
      {isGone ? null : <OwnVote poll={poll} acts={acts} onOpenBallot={onOpenBallot} />}
      {/* Actions that people come for stand here, as buttons. */}
      {isGone || takesNoMessages || poll.voters === 0 ? null : (
        <Button onPress={() => onOpen({ kind: 'post' })}>{t('outcome.post')}</Button>
      )}
      <DownloadMenu shown={shown} downloads={downloads} />
      <span className="ms-auto flex flex-wrap gap-2">
        {isAuthors ? (
          <Button variant="plain" isPending={acts.pending === turn} onPress={() => onOpen({ kind: turn })}>
            {t(poll.open ? 'results.close' : 'results.reopen')}
          </Button>
        ) : null}
        <Menu
          trigger={
            <Button
              variant="plain"
              isPending={acts.pending === 'delete'}
              aria-label={t('results.moreActions')}
            >
              <Ellipsis aria-hidden size={18} />
            </Button>
          }
          items={moreOf(shown, onOpen)}
        />
      </span>
    </div>
  );
}

/** What stands under "More actions". */
function moreOf({ poll, isGone }: ShownPoll, onOpen: (dialog: PollDialog) => void): readonly MenuEntry[] {
  const remove: MenuEntry = {
    id: 'delete',
    text: t('results.delete'),
    icon: <Trash2 size={16} />,
    onAction: () => onOpen({ kind: 'delete' }),
  };
  const copy: MenuEntry = {
    id: 'copy',
    text: t('export.copy'),
    icon: <Copy size={16} />,
    onAction: () => onOpen({ kind: 'copy' }),
  };
  const rule: MenuEntry = {
    id: 'rule',
    text: t('outcome.setRule'),
    icon: <Scale size={16} />,
    onAction: () => onOpen({ kind: 'rule' }),
  };
  return poll.canManage && !isGone ? [copy, rule, remove] : [copy];
}
