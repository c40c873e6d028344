import type { FrameSize, HostPage, SliderWish } from '../../frame/host.ts';
import { portalPathOf } from '../../frame/portal-path.ts';
import type { ViewerView } from '../../doors/page-wire.ts';
import { afterInstaller, searchWith } from '../address.ts';
import { goTo } from '../use-address.ts';
import { dialogsOver } from './host-dialogs.ts';
import {
  appTitle,
  messageDrafts,
  openSlider,
  plainSlider,
  portalAlert,
  sliders,
  writeMessageDraft,
} from './stage.ts';

/** Where a frame stands in the page, as far as its commands care. */
export interface FrameStand {
  /** The chat whose panel it is in, null outside the messenger. */
  readonly dialogId: string | null;
  readonly resize: (size: FrameSize) => FrameSize;
}

/** Set once the portal's page knows them. */
export const people: { list: readonly ViewerView[] } = { list: [] };

/** The page as the frames of one stand see it. */
export function hostPageAt({ dialogId, resize }: FrameStand): HostPage {
  return {
    resize,
    setTitle: (title) => appTitle.set(title),
    scrollTo: (top) => document.querySelector('main')?.scrollTo({ top }),
    reload: () => location.reload(),
    openChat,
    leaveInstaller,
    openPath,
    openSlider: openAppSlider,
    close: closeSlider,
    alert: (text) => portalAlert.set(text),
    ...dialogsOver(() => people.list),
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

function openChat(dialogId: string | null): void {
  sliders.get()[0]?.close();
  goTo({ kind: 'messenger', dialogId, panel: 'none' });
}

/** The app once more; it is told what it asked the slider to be told. */
function openAppSlider({ options, ...looks }: SliderWish): Promise<void> {
  return openSlider({
    ...looks,
    body: { kind: 'app', opening: { placement: 'DEFAULT', options, popup: true } },
  });
}

/** Of the portal's own pages this one has chats and people. */
async function openPath(path: string): Promise<boolean> {
  const page = portalPathOf(path);
  if (page?.kind === 'chat') {
    openChat(page.dialogId);
    return true;
  }
  const person = page === null ? undefined : people.list.find(({ id }) => id === page.personId);
  if (person === undefined) return false;
  await openSlider(plainSlider(person.name, { kind: 'person', personId: person.id }));
  return true;
}

/** Only the app's own slider, and only the one on top. */
async function closeSlider(): Promise<boolean> {
  const top = sliders.get().at(-1);
  if (top?.content.body.kind !== 'app') return false;
  top.close();
  return true;
}

/** Always to a new page: an address that differs behind its hash alone would not be one. */
function leaveInstaller(isInstalled: boolean): void {
  const before = searchWith(location.search, { install_finished: '' });
  history.replaceState(null, '', `${location.pathname}${before}${location.hash}`);
  location.assign(afterInstaller(before, isInstalled));
}
