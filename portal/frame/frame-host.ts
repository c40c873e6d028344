import { SILENCE } from './command.ts';
import type { FrameRoom } from './command.ts';
import { isKnownCommand, runCommand } from './commands.ts';
import type { FrameMessage } from './frame-message.ts';
import { answerText } from './frame-message.ts';
import type { FrameOpening } from '../doors/frame-opening.ts';
import { admit } from './gate.ts';
import type { HostPage, HostServer } from './host.ts';
import { withoutTokens } from './without-tokens.ts';

export interface FrameHostParts {
  readonly opening: FrameOpening;
  readonly frame: HTMLIFrameElement;
  readonly page: HostPage;
  readonly server: HostServer;
}

/**
 * Serves one frame until the returned function is called. Begin before the frame loads: its handshake is sent
 * once and never repeated (docs/platform.md).
 */
export function hostFrame({ opening, frame, page, server }: FrameHostParts): () => void {
  const room: FrameRoom = { opening, page, server };
  const identity = {
    origin: opening.origin,
    sid: opening.sid,
    placement: opening.init.PLACEMENT,
    popup: opening.popup,
    edition: opening.edition,
  };

  async function serve(message: FrameMessage, text: string): Promise<void> {
    if (await server.recordCommand(message.command, text)) return;
    const value = await runCommand(room, message);
    if (value === SILENCE) return;
    const answer = answerText(message.callback, value);
    server.recordAnswer(withoutTokens(answer));
    frame.contentWindow?.postMessage(answer, opening.origin);
  }

  function receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source === null || source !== frame.contentWindow) return;
    const verdict = admit(identity, { origin, data }, isKnownCommand);
    if (verdict.passes) {
      void serve(verdict.message, typeof data === 'string' ? data : JSON.stringify(data));
    } else {
      server.complain(`The frame sent ${verdict.reason}`);
    }
  }

  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}
