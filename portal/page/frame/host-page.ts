import type { FrameSize, HostPage } from '../../frame/host.ts';
import { afterInstaller } from '../address.ts';
import { goTo } from '../use-address.ts';
import { appTitle, askForPeople, messageDrafts, openSlider, slider, writeMessageDraft } from './stage.ts';

/** Where a frame stands in the page, as far as its commands care. */
export interface FrameStand {
  /** The chat whose panel it is in, null outside the messenger. */
  readonly dialogId: string | null;
  readonly resize: (size: FrameSize) => FrameSize;
}

/** The page as the frames of one stand see it. */
export function hostPageAt({ dialogId, resize }: FrameStand): HostPage {
  return {
    resize,
    setTitle: (title) => appTitle.set(title),
    scrollTo: (top) => document.querySelector('main')?.scrollTo({ top }),
    reload: () => location.reload(),
    leaveInstaller: (isInstalled) => location.assign(afterInstaller(location.search, isInstalled)),
    openChat(id) {
      slider.get()?.close();
      goTo({ kind: 'messenger', dialogId: id, panel: 'none' });
    },
    openPath,
    openSlider: ({ title, width, options }) =>
      openSlider({ title, width, opening: { placement: 'DEFAULT', options, popup: true } }),
    close: closeSlider,
    selectPeople: askForPeople,
    textarea: {
      read: () => (dialogId === null ? '' : (messageDrafts.get()[dialogId] ?? '')),
      write(text, { withNewLine, replace }) {
        if (dialogId === null) return;
        const before = replace ? '' : (messageDrafts.get()[dialogId] ?? '');
        writeMessageDraft(dialogId, before === '' || !withNewLine ? before + text : `${before}\n${text}`);
      },
    },
  };
}

/** Of the portal's own pages only a chat exists here. */
function openPath(path: string): boolean {
  const { pathname, searchParams } = new URL(path, location.origin);
  const dialogId = searchParams.get('IM_DIALOG');
  if (pathname !== '/online/' || dialogId === null) return false;
  goTo({ kind: 'messenger', dialogId, panel: 'none' });
  return true;
}

async function closeSlider(): Promise<boolean> {
  const open = slider.get();
  open?.close();
  return open !== null;
}
