import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Session } from '../../bitrix24/door/session.ts';
import { currentLocale } from '../../i18n/t.ts';
import { InstallScreen } from '../../install/install-screen.tsx';
import { CrashScreen } from '../crash-screen.tsx';
import { drawInPortal } from './draw.tsx';
import { useFrameHeight } from '../frame-height.ts';
import { createQueryClient } from '../query-client.ts';

/** Draws the installer once the handshake has ended; until then install.html's skeleton stays. */
export async function startInstaller(connecting: Promise<Session>, language: string): Promise<void> {
  const queryClient = createQueryClient();
  await drawInPortal(connecting, language, (session) => (
    <QueryClientProvider client={queryClient}>
      <Installer session={session} />
    </QueryClientProvider>
  ));
}

function Installer({ session }: { readonly session: Session }) {
  useFrameHeight(session);
  return (
    <I18nProvider locale={currentLocale()}>
      <CrashScreen>
        <InstallScreen session={session} />
      </CrashScreen>
    </I18nProvider>
  );
}
