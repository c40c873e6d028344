import { QueryClientProvider, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { failureOf } from '../bitrix24/door/portal-error.ts';
import type { Session } from '../bitrix24/door/session.ts';
import { portalErrorText } from '../i18n/portal-error-text.ts';
import { t, currentLocale } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CopyDiagnostics } from '../ui/feedback/diagnostics.tsx';
import { StateView } from '../ui/feedback/state-view.tsx';
import { AppSkeleton } from './app-skeleton.tsx';
import { CrashScreen } from './crash-screen.tsx';
import { useFrameHeight } from './frame-height.ts';
import { openingQuery } from './opening-query.ts';
import { Screens } from './screens.tsx';

/** The app of a page that has a portal. */
export function App({
  session,
  queryClient,
}: {
  readonly session: Session;
  readonly queryClient: QueryClient;
}) {
  useFrameHeight(session);
  return (
    <I18nProvider locale={currentLocale()}>
      <CrashScreen>
        <QueryClientProvider client={queryClient}>
          <Opening session={session} />
        </QueryClientProvider>
      </CrashScreen>
    </I18nProvider>
  );
}

/** One batch, and the first screen is usable: skeleton until it is there, a way on when it fails. */
function Opening({ session }: { readonly session: Session }) {
  const { data, error, refetch } = useQuery(openingQuery(session, useQueryClient()));
  if (data) return <Screens session={session} opening={data} />;
  if (!error) return <AppSkeleton />;
  const { kind, portalText } = failureOf(error);
  return (
    <main>
      <StateView
        failed
        level={1}
        title={t('app.failed.title')}
        text={portalErrorText(kind, portalText)}
        action={
          <Button variant="primary" onPress={() => void refetch()}>
            {t('app.tryAgain')}
          </Button>
        }
        foot={<CopyDiagnostics />}
      />
    </main>
  );
}
