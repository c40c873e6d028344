import type { FrameMessage } from './frame-message.ts';
import type { FrameOpening } from '../doors/frame-opening.ts';
import type { HostPage, HostServer } from './host.ts';

/** What a command returns where the real portal would say nothing. */
export const SILENCE = Symbol('silence');

/** A frame and those who serve it. `opening` changes while the app runs: FIRST_RUN, the token, the options. */
export interface FrameRoom {
  opening: FrameOpening;
  readonly page: HostPage;
  readonly server: HostServer;
}

/** @returns the value to answer with (or its promise), undefined for an empty answer, or SILENCE. */
export type Command = (room: FrameRoom, message: FrameMessage) => unknown;
