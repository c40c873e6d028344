import { useEffect, useRef } from 'react';
import { useStore } from '../store.ts';
import { portalAlert } from './stage.ts';

/** What the portal has to say itself, in front of everything. */
export function PortalAlert() {
  const text = useStore(portalAlert);
  return text === '' ? null : <AlertWindow text={text} />;
}

function AlertWindow({ text }: { readonly text: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="choice-dialog"
      role="alertdialog"
      aria-label={text}
      onClose={() => portalAlert.set('')}
    >
      <p>{text}</p>
      <footer className="choice-dialog__foot">
        <button type="button" className="button button--primary" onClick={() => dialog.current?.close()}>
          OK
        </button>
      </footer>
    </dialog>
  );
}
