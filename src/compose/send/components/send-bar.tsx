import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Kbd, modifierKey } from '../../../ui/kbd.tsx';
import type { DraftStatus } from '../../draft/draft-keeper.ts';

interface SendBarProps {
  readonly isSending: boolean;
  /** It was tried before: the same button tries again, so that the focus stays where it is. */
  readonly isRetry: boolean;
  readonly canStop: boolean;
  readonly canClear: boolean;
  readonly draftStatus: DraftStatus;
  readonly buttonRef: (button: HTMLButtonElement | null) => void;
  readonly onSend: () => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
}

export function SendBar(props: SendBarProps) {
  const { isSending, isRetry, canStop, canClear, draftStatus, buttonRef, onSend, onStop, onClear } = props;
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      {/* A fixed id: what React Aria says about its progress outlives the form, and names the button by it. */}
      <Button
        id="send-poll"
        variant="primary"
        isPending={isSending}
        ref={buttonRef}
        onPress={onSend}
        className="max-sm:w-full"
      >
        {t(isRetry ? 'app.tryAgain' : 'compose.send')}
        <Kbd>{modifierKey()} ↵</Kbd>
      </Button>
      {canStop ? (
        <Button variant="plain" onPress={onStop}>
          {t('compose.stopTrying')}
        </Button>
      ) : null}
      {canClear ? (
        <Button variant="plain" onPress={onClear}>
          {t('compose.clear')}
        </Button>
      ) : null}
      <DraftNote status={draftStatus} />
    </div>
  );
}

/** Not announced: it would be said at every pause in the typing. */
function DraftNote({ status }: { readonly status: DraftStatus }) {
  if (status !== 'saved' && status !== 'failed') return null;
  const isSaved = status === 'saved';
  return (
    <span className={`ms-auto text-xs ${isSaved ? 'text-hint' : 'text-warning'}`}>
      {t(isSaved ? 'compose.draft.saved' : 'compose.draft.failed')}
    </span>
  );
}
