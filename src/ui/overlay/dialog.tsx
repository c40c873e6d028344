import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at its end. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/** Something to look over and do, over the screen. Escape closes it, a press outside does not: it may hold work. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const modal = useRef<HTMLDivElement>(null);
  useRoomFor(modal);
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="fixed inset-0 z-10 grid place-items-center overflow-auto bg-backdrop p-3 sm:p-4"
    >
      <Modal
        ref={modal}
        className="w-full max-w-130 rounded-2xl bg-content shadow-popover forced-colors:border"
      >
        <AriaDialog className="grid gap-4 p-4 outline-hidden sm:p-5">
          <Heading slot="title" className="text-xl font-light">
            {title}
          </Heading>
          {children}
          <div className="flex flex-wrap justify-end gap-2">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Above and below a dialog, px together. */
const AROUND = 32;

/** The page below is as high as the dialog as long as it is open: so a frame that follows its page has room for it. */
function useRoomFor(modal: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = document.querySelector<HTMLElement>('#root');
    const { current } = modal;
    if (root === null || current === null) return undefined;
    const observer = new ResizeObserver(() => {
      root.style.minHeight = `${current.offsetHeight + AROUND}px`;
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      root.style.minHeight = '';
    };
  }, [modal]);
}
