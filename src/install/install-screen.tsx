import { useQuery } from '@tanstack/react-query';
import { ShieldAlert } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { failureOf } from '../bitrix24/door/portal-error.ts';
import type { Session } from '../bitrix24/door/session.ts';
import { portalErrorText } from '../i18n/portal-error-text.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { StateView } from '../ui/feedback/state-view.tsx';
import { InstallRun } from './components/install-run.tsx';
import { InstallSheet } from './components/install-sheet.tsx';
import { Offer } from './components/offer.tsx';
import { createInstallation } from './installation.ts';
import { manifestPlaces, SCOPES } from './manifest-places.ts';
import { installOpeningQuery } from './opening-query.ts';
import { goesOnByItself, planOf } from './plan.ts';

/** The installer: what will be, one button, every step, and then Bitrix24 opens the app. */
export function InstallScreen({ session }: { readonly session: Session }) {
  const { data: opening, error, refetch } = useQuery(installOpeningQuery(session.request));
  if (opening?.isAdmin) return <Installer session={session} bound={opening.bound} />;
  if (opening) {
    return (
      <InstallSheet>
        <StateView
          icon={<ShieldAlert size={32} />}
          title={t('install.admin.title')}
          text={t('install.admin.text')}
        />
      </InstallSheet>
    );
  }
  if (!error) return <InstallSkeleton />;
  const { kind, portalText } = failureOf(error);
  return (
    <InstallSheet>
      <StateView
        failed
        title={t('install.opening.failed')}
        text={portalErrorText(kind, portalText)}
        action={
          <Button variant="primary" onPress={() => void refetch()}>
            {t('app.tryAgain')}
          </Button>
        }
      />
    </InstallSheet>
  );
}

function InstallSkeleton() {
  return (
    <InstallSheet>
      <span role="status" className="sr-only">
        {t('install.opening')}
      </span>
      <Skeleton className="h-30" />
      <Skeleton className="h-20" />
      <Skeleton className="h-large w-32" />
    </InstallSheet>
  );
}

interface InstallerProps {
  readonly session: Session;
  /** Codes of our places that the portal has already. */
  readonly bound: readonly string[];
}

function Installer({ session: { request, frame, isInstalling }, bound }: InstallerProps) {
  const [places] = useState(() => manifestPlaces(location.href));
  const [installation] = useState(() =>
    createInstallation({
      request,
      steps: planOf(places, bound),
      scopes: SCOPES,
      onComplete: () => {
        if (isInstalling) frame.finishInstall();
      },
    }),
  );
  const state = useSyncExternalStore(installation.follow, installation.state);
  const isUpdate = goesOnByItself(places, bound);
  useEffect(() => {
    if (isUpdate) installation.start();
  }, [isUpdate, installation]);
  return (
    <InstallSheet>
      {state.phase === 'ready' ? (
        <>
          <Offer places={places} />
          <div className="grid justify-items-start gap-2">
            <Button variant="primary" size="large" onPress={installation.start}>
              {t('install.button')}
            </Button>
            <p className="text-sm text-hint">{t('install.hint')}</p>
          </div>
        </>
      ) : (
        <InstallRun
          installation={installation}
          state={state}
          isUpdate={isUpdate}
          opensByItself={isInstalling}
        />
      )}
    </InstallSheet>
  );
}
