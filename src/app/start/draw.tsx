import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SessionError, type Session } from '../../bitrix24/door/session.ts';
import { speak } from '../../i18n/language.ts';
import { keepKeysFromApp } from '../../ui/kept-keys.ts';
import { Diagnostics } from '../../ui/feedback/diagnostics.tsx';
import { ClosedDoor } from './closed-door.tsx';

/**
 * Draws what a page is for once the handshake has ended, in the person's language; until then the page's own skeleton
 * stays. Where there is no portal, it says so.
 * @param language the code to speak where there is no portal to say one
 * @param page is asked for as soon as there is a session, before the language has come
 */
export async function drawInPortal(
  connecting: Promise<Session>,
  language: string,
  page: (session: Session) => ReactNode,
): Promise<void> {
  const session = await connecting.catch(reasonOf);
  if (typeof session === 'string') {
    await speakOrEnglish(language);
    draw(<ClosedDoor reason={session} />, null);
    return;
  }
  const drawn = page(session);
  await speakOrEnglish(session.lang);
  draw(drawn, session);
}

function reasonOf(error: unknown): SessionError['reason'] {
  return error instanceof SessionError ? error.reason : 'silent';
}

async function speakOrEnglish(language: string): Promise<void> {
  return speak(language).catch(() => speak('en'));
}

function draw(page: ReactNode, session: Session | null): void {
  const root = document.querySelector('#root');
  keepKeysFromApp(window);
  if (!root) return;
  const write = async (crash: unknown): Promise<string> =>
    (await import('../diagnostics/page-diagnostics.ts')).pageDiagnostics(session, crash);
  createRoot(root).render(
    <StrictMode>
      <Diagnostics value={write}>{page}</Diagnostics>
    </StrictMode>,
  );
}
