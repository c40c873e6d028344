import { useEffect, useRef, useState } from 'react';

interface RemoveDialogProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onRemove: (clean: boolean) => void;
}

/** Asks before an application goes, and whether what it has stored goes too. */
export function RemoveDialog({ name, onCancel, onRemove }: RemoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [clean, setClean] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="market__dialog" aria-label={`Remove ${name}`} onCancel={onCancel}>
      <h2>Remove {name}?</h2>
      <p>Its places in chats go at once. Polls that have been sent stay in their chats.</p>
      <label>
        <input type="checkbox" checked={clean} onChange={() => setClean(!clean)} />
        Delete settings and data
      </label>
      <footer>
        <button type="button" className="button button--primary" onClick={() => onRemove(clean)}>
          Remove
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </footer>
    </dialog>
  );
}
