import { SendHorizontal } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { messageDrafts, writeMessageDraft } from '../frame/stage.ts';
import { useStore } from '../store.ts';
import { useChatAction } from '../use-chat-action.ts';

interface MessageBoxProps {
  readonly as: number;
  readonly dialogId: string;
  /** Why the viewer cannot write here. */
  readonly closed: string | null;
}

/** Writes plain messages: Enter sends, Shift+Enter makes a line. */
export function MessageBox({ as, dialogId, closed }: MessageBoxProps) {
  const text = useStore(messageDrafts)[dialogId] ?? '';
  const { act, refusal } = useChatAction(as);
  if (closed !== null) return <p className="message-box message-box--closed">{closed}</p>;

  function send(): void {
    if (text.trim() === '') return;
    const path = `chats/${encodeURIComponent(dialogId)}/messages`;
    act({ path, body: { text } }, () => writeMessageDraft(dialogId, ''));
  }

  function sendOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      className="message-box"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {refusal !== null && <p role="alert">The portal refused the message: {refusal}</p>}
      <textarea
        aria-label="Message"
        placeholder="Write a message"
        rows={1}
        value={text}
        dir="auto"
        onChange={(event) => writeMessageDraft(dialogId, event.target.value)}
        onKeyDown={sendOnEnter}
      />
      <button type="submit" className="icon-button message-box__send" aria-label="Send message">
        <SendHorizontal aria-hidden size={20} />
      </button>
    </form>
  );
}
