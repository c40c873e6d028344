import type { HostServer } from '../../frame/host.ts';
import type { RenewedToken } from '../../doors/frame-opening.ts';
import { write } from '../wire.ts';

/** The server behind a frame, acting for the person who looks. */
export function hostServerFor(as: number): HostServer {
  return {
    renewToken: () => write<RenewedToken | null>('/_frame/token', { as }),
    storeUserOption: (name, value) => write('/_frame/user-option', { as, name, value }),
    storeAppOption: (name, value) => write('/_frame/app-option', { as, name, value }),
    finishInstall: () => write<boolean>('/_frame/finish-install', { as }),
    recordCommand: async (command, message) => {
      const { silent } = await write<{ silent: boolean }>('/_frame/command', { command, message });
      return silent;
    },
    recordAnswer: (message) => {
      void write('/_frame/answer', { message });
    },
    complain: (text) => {
      void write('/_frame/complaint', { text });
    },
  };
}
