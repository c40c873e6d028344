import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SessionError, type Session } from '../bitrix24/session.ts';
import { speak } from '../i18n/language.ts';
import { App } from './app.tsx';
import { ClosedDoor } from './closed-door.tsx';
import { openingQuery } from './opening-query.ts';
import { createQueryClient } from './query-client.ts';

/**
 * Draws the app once the handshake has ended; until then index.html's skeleton stays.
 * @param language the code to speak where there is no portal to say one
 */
export async function startApp(connecting: Promise<Session>, language: string): Promise<void> {
  const session = await connecting.catch(reasonOf);
  if (typeof session === 'string') {
    await speakOrEnglish(language);
    draw(<ClosedDoor reason={session} />);
    return;
  }
  const queryClient = createQueryClient();
  void queryClient.prefetchQuery(openingQuery(session, queryClient));
  await speakOrEnglish(session.lang);
  draw(<App session={session} queryClient={queryClient} />);
}

function reasonOf(error: unknown): SessionError['reason'] {
  return error instanceof SessionError ? error.reason : 'silent';
}

async function speakOrEnglish(language: string): Promise<void> {
  return speak(language).catch(() => speak('en'));
}

function draw(page: ReactNode): void {
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
