import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface AlertDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safest first: it gets the focus. There is no way out but these. */
  readonly actions: ReactNode;
}

/** A question that has to be answered before anything else. Escape and a press outside do not answer it. */
export function AlertDialog({ isOpen, title, children, actions }: AlertDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isKeyboardDismissDisabled
      className="fixed inset-0 z-10 grid place-items-center overflow-auto bg-backdrop p-4"
    >
      <Modal className="w-full max-w-110 rounded-2xl bg-content shadow-popover forced-colors:border">
        <Dialog role="alertdialog" className="grid gap-4 p-5 outline-hidden">
          <Heading slot="title" className="text-xl font-light">
            {title}
          </Heading>
          <div className="text-secondary">{children}</div>
          <div className="flex flex-wrap justify-end gap-2">{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
