import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { number } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { findPeople } from '../../poll/turnout/find-people.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SearchField } from '../../ui/form/search-field.tsx';
import { useAnswerVoters, type AnswerVoters } from './use-answer-voters.ts';
import type { ShownPoll } from '../shown-poll.ts';
import { VoterList } from './voter-list.tsx';
import { VotersFace } from './voters-face.tsx';
import { VotersPartial } from './voters-partial.tsx';

/** Everybody who chose an answer of a public poll; over the whole frame where that is narrow. */
export function VotersDialog({
  shown: { session, poll },
  answerId,
  onClose,
}: {
  readonly shown: ShownPoll;
  readonly answerId: number;
  readonly onClose: () => void;
}) {
  const found = useAnswerVoters(session.request, { messageId: poll.messageId, answerId });
  const answer = poll.answers.find(({ id }) => id === answerId)?.text ?? '';
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="fixed inset-0 z-10 grid bg-backdrop sm:place-items-center sm:p-4"
    >
      <Modal className="h-full w-full min-h-0 bg-content sm:max-h-150 sm:max-w-130 sm:rounded-2xl sm:shadow-popover forced-colors:border">
        <Dialog className="flex h-full flex-col gap-3 p-3.5 outline-hidden sm:p-5">
          <header className="flex items-start gap-2">
            <Heading slot="title" className="min-w-0 flex-1 text-lg">
              {t('voters.title', { answer })}
            </Heading>
            <IconButton label={t('voters.close')} onPress={onClose}>
              <X aria-hidden size={18} />
            </IconButton>
          </header>
          <Voters found={found} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Voters({ found }: { readonly found: AnswerVoters }) {
  const [text, setText] = useState('');
  const { voters } = found;
  if (voters === undefined || (voters.length === 0 && !found.isReading)) return <VotersFace found={found} />;
  const listed = findPeople(voters, text);
  return (
    <>
      <SearchField label={t('voters.search')} value={text} onChange={setText} />
      <VotersPartial found={found} />
      <VoterList voters={listed} text={text} />
      <p role="status" className="text-xs text-hint tabular-nums">
        {found.isReading
          ? t('voters.reading', { read: number(voters.length), total: number(found.total) })
          : t('voters.count', { count: listed.length })}
      </p>
    </>
  );
}
