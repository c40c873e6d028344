import type { B24Frame } from '@bitrix24/b24jssdk';

/** What the frame asks of the page around it. The portal answers none of it, so nothing is promised. */
export interface Frame {
  /** Makes the frame this high, px, at full width. */
  setHeight(px: number): void;
  /**
   * Says that the installation is done, once and with nothing after it: the portal reloads into the app and answers
   * nothing. Only where Session `isInstalling`; the SDK refuses it everywhere else.
   */
  finishInstall(): void;
  /** Opens the chat in the messenger. */
  openChat(dialogId: string): void;
}

/**
 * The frame behind the SDK. Both are sent by hand: the SDK's own resizeWindow rejects a width of 100%, and its
 * imOpenMessenger wants the dialog id's form proven.
 */
export function createFrame(b24: Pick<B24Frame, 'parent' | 'installFinish'>): Frame {
  return {
    setHeight(px) {
      forget(b24.parent.message.send('resizeWindow', { width: '100%', height: px, isSafely: true }));
    },
    finishInstall() {
      forget(b24.installFinish());
    },
    openChat(dialogId) {
      forget(b24.parent.message.send('imOpenMessenger', { dialogId, isSafely: true }));
    },
  };
}

/** The SDK settles these by itself after 0.9 s; a rejection means that the page is going away. */
function forget(sent: Promise<unknown>): void {
  sent.catch(() => {});
}
