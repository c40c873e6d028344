import type { FrameOpening } from '../doors/frame-opening.ts';
import type { FrameRoom } from './command.ts';
import type { HostPage, HostServer } from './host.ts';

const SID = '0123456789abcdef0123456789abcdef';

const opening: FrameOpening = {
  appName: 'Quorum',
  sid: SID,
  windowName: `localhost:8800|0|${SID}`,
  origin: 'http://127.0.0.1:8801',
  method: 'POST',
  action: 'http://127.0.0.1:8801/',
  fields: {},
  init: {
    LANG: 'en',
    DOMAIN: 'localhost:8800',
    PROTOCOL: 0,
    PATH: '/rest',
    AUTH_ID: 'first token',
    AUTH_EXPIRES: '3600',
    REFRESH_ID: 'refresh',
    MEMBER_ID: SID,
    FIRST_RUN: true,
    IS_ADMIN: true,
    INSTALL: true,
    USER_OPTIONS: [],
    APP_OPTIONS: [],
    PLACEMENT: 'DEFAULT',
    PLACEMENT_OPTIONS: {},
  },
  popup: false,
  edition: 'cloud',
};

const page: HostPage = {
  resize: (size) => size,
  setTitle: () => undefined,
  scrollTo: () => undefined,
  reload: () => undefined,
  leaveInstaller: () => undefined,
  openChat: () => undefined,
  openPath: () => Promise.resolve(false),
  openSlider: () => Promise.resolve(),
  close: () => Promise.resolve(false),
  selectPeople: () => Promise.resolve(null),
  selectAccess: () => Promise.resolve(null),
  selectCrm: () => Promise.resolve(null),
  alert: () => undefined,
  textarea: { read: () => '', write: () => undefined },
};

const server: HostServer = {
  renewToken: () => Promise.resolve(null),
  storeUserOption: () => Promise.resolve(),
  storeAppOption: () => Promise.resolve(null),
  finishInstall: () => Promise.resolve(true),
  recordCommand: () => Promise.resolve(false),
  recordAnswer: () => undefined,
  complain: () => undefined,
};

/** A frame whose page and server do nothing but what a test gives them to do. */
export function roomWith(
  does: { page?: Partial<HostPage>; server?: Partial<HostServer>; placement?: string } = {},
): FrameRoom {
  return {
    opening: { ...opening, init: { ...opening.init, PLACEMENT: does.placement ?? 'DEFAULT' } },
    page: { ...page, ...does.page },
    server: { ...server, ...does.server },
  };
}
