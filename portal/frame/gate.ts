import type { Edition } from '../edition.ts';
import type { FrameMessage } from './frame-message.ts';
import { parseFrameMessage } from './frame-message.ts';

/** What the portal knows of a frame it has opened. */
export interface FrameIdentity {
  readonly origin: string;
  readonly sid: string;
  /** Upper-case code, DEFAULT for the app's own page. */
  readonly placement: string;
  /** Opened in a slider over the page. */
  readonly popup: boolean;
  readonly edition: Edition;
}

/** What older portals let nobody but the app's own page do (docs/frame.md, 3). */
const DENIED_BY_OLDER: ReadonlySet<string> = new Set(['setScroll', 'reloadWindow']);

export type Verdict =
  | { readonly passes: true; readonly message: FrameMessage }
  /** The app gets silence, never an error; the developer gets to know why. */
  | { readonly passes: false; readonly reason: string };

/**
 * The portal's gate in front of every command: origin, form, SID, known command, deny list. Whatever fails is
 * met with silence (docs/platform.md).
 */
export function admit(
  frame: FrameIdentity,
  { origin, data }: { origin: string; data: unknown },
  isKnown: (command: string) => boolean,
): Verdict {
  if (origin !== frame.origin)
    return refuse(`a message from ${origin}, while the app lives at ${frame.origin}`);
  const message = parseFrameMessage(data);
  if (message === null) return refuse('a message that is no command');
  const { command } = message;
  if (message.sid !== frame.sid) return refuse(`${command} with another frame's APP_SID`);
  if (!isKnown(command)) return refuse(`${command}, which no portal knows`);
  const denied = whyDenied(frame, command);
  return denied === null ? { passes: true, message } : refuse(`${command} ${denied}`);
}

function refuse(reason: string): Verdict {
  return { passes: false, reason };
}

function whyDenied({ placement, popup, edition }: FrameIdentity, command: string): string | null {
  if (command === 'resizeWindow' && popup) return 'in a slider, whose size is the portal’s';
  if (command === 'setTitle' && placement !== 'DEFAULT')
    return `in ${placement}, which has no title of its own`;
  if (edition === 'older' && placement !== 'DEFAULT' && DENIED_BY_OLDER.has(command))
    return `in ${placement}, which older portals deny`;
  if (command.startsWith('im:') && !placement.startsWith('IM_')) return 'outside the messenger';
  return null;
}
