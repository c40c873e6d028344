import type { Session } from '../../bitrix24/door/session.ts';
import { App } from '../app.tsx';
import { drawInPortal } from './draw.tsx';
import { openingQuery } from '../opening-query.ts';
import { createQueryClient } from '../query-client.ts';

/**
 * Draws the app once the handshake has ended; until then index.html's skeleton stays.
 * @param language the code to speak where there is no portal to say one
 */
export async function startApp(connecting: Promise<Session>, language: string): Promise<void> {
  await drawInPortal(connecting, language, (session) => {
    const queryClient = createQueryClient();
    void queryClient.prefetchQuery(openingQuery(session, queryClient));
    return <App session={session} queryClient={queryClient} />;
  });
}
