import { lazy, Suspense, useState } from 'react';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { t } from '../../i18n/t.ts';
import type { Chat } from '../../poll/chat.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import type { ChatScanning } from './use-chat-scan.ts';
import { ScanStatus } from './scan-status.tsx';

const ChatPicker = lazy(async () => ({
  default: (await import('../../chats/chat-picker.tsx')).ChatPicker,
}));

/** Polls that the list does not have by itself are looked for in the histories of chats, when somebody asks. */
export function ScanPanel({
  request,
  looking,
  home,
}: {
  readonly request: PortalRequest;
  readonly looking: ChatScanning;
  /** Its placement looks through this chat alone, and begins by itself. */
  readonly home: { readonly title: string } | null;
}) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly Chat[]>([]);
  const titles = new Map(chosen.map(({ dialogId, title }) => [dialogId, title]));
  if (home !== null) {
    return looking.chats.length === 0 ? null : <ScanStatus looking={looking} titles={titles} />;
  }
  if (!isOpen) {
    return (
      <Card className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2.5">
        <p className="min-w-0 flex-1 basis-60 text-sm text-hint">{t('library.look.invitation')}</p>
        <Button variant="tint" onPress={() => setOpen(true)}>
          {t('library.look.open')}
        </Button>
      </Card>
    );
  }
  return (
    <Card label={t('library.look.title')} className="grid gap-3">
      <Suspense fallback={<Skeleton className="h-15" />}>
        <ChatPicker
          label={t('library.look.in')}
          takesClosed
          request={request}
          value={chosen}
          onChange={setChosen}
          autoFocus
        />
      </Suspense>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          isDisabled={chosen.length === 0}
          isPending={looking.isLooking}
          onPress={() => looking.look(chosen)}
        >
          {t('library.look.start')}
        </Button>
        <Button
          variant="plain"
          onPress={() => {
            looking.stop();
            setOpen(false);
          }}
        >
          {t('library.look.close')}
        </Button>
      </div>
      {looking.chats.length === 0 ? null : <ScanStatus looking={looking} titles={titles} />}
    </Card>
  );
}
