import { DoorClosed, Unplug } from 'lucide-react';
import type { SessionError } from '../../bitrix24/door/session.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { CopyDiagnostics } from '../../ui/feedback/diagnostics.tsx';
import { StateView } from '../../ui/feedback/state-view.tsx';

/** The page when there is no portal to talk to: opened by itself, or around it nobody answers. */
export function ClosedDoor({ reason }: { readonly reason: SessionError['reason'] }) {
  return <main className="mx-auto max-w-160">{reason === 'outside' ? <Outside /> : <Silent />}</main>;
}

function Outside() {
  return (
    <StateView
      level={1}
      icon={<DoorClosed size={32} />}
      title={t('app.outside.title')}
      text={
        <div className="grid gap-3 text-start">
          <p>{t('app.outside.text')}</p>
          <ul className="grid list-disc gap-2 ps-5">
            <li>{t('app.outside.market')}</li>
            <li>{t('app.outside.local')}</li>
          </ul>
          <p>{t('app.outside.then')}</p>
        </div>
      }
    />
  );
}

function Silent() {
  return (
    <StateView
      failed
      level={1}
      icon={<Unplug size={32} />}
      title={t('app.silent.title')}
      text={t('app.silent.text')}
      action={
        <Button variant="primary" onPress={() => location.reload()}>
          {t('app.tryAgain')}
        </Button>
      }
      foot={<CopyDiagnostics />}
    />
  );
}
