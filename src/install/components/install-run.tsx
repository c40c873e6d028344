import { useEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Progress as ProgressBar } from '../../ui/feedback/progress.tsx';
import type { Installation, InstallationState } from '../installation.ts';
import { canSkip } from '../progress.ts';
import { Completion } from './completion.tsx';
import { StepList } from './step-list.tsx';

interface InstallRunProps {
  readonly installation: Installation;
  readonly state: InstallationState;
  /** Nobody has pressed a button: what was here before goes on. */
  readonly isUpdate: boolean;
  /** Bitrix24 waits to be told of the end; otherwise there is nobody to tell. */
  readonly opensByItself: boolean;
}

/** The steps as they are done, and what can be done about those that fail. */
export function InstallRun({ installation, state, isUpdate, opensByItself }: InstallRunProps) {
  const { phase, progress } = state;
  const steps = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; the way goes on from what it has begun.
  useEffect(() => {
    if (phase === 'running') steps.current?.focus();
  }, [phase]);
  const finished = progress.filter(({ state: is }) => is === 'done' || is === 'skipped').length;
  const failed = progress.filter(({ state: is }) => is === 'failed').length;
  const words = t('install.running', {
    step: Math.min(finished + 1, progress.length),
    steps: progress.length,
  });
  return (
    <div ref={steps} tabIndex={-1} className="grid gap-4 outline-none">
      {isUpdate && phase === 'running' ? <p className="text-secondary">{t('install.update')}</p> : null}
      {phase === 'running' ? (
        <>
          <span role="status" className="sr-only">
            {words}
          </span>
          <ProgressBar label={words} value={(finished / progress.length) * 100} />
        </>
      ) : null}
      <StepList progress={progress} />
      {phase === 'complete' ? <Completion opensByItself={opensByItself} /> : null}
      {phase === 'stopped' ? (
        <Notice
          tone="danger"
          role="alert"
          actions={
            <>
              <Button variant="primary" onPress={installation.tryAgain}>
                {t('app.tryAgain')}
              </Button>
              {canSkip(progress) ? (
                <Button onPress={installation.goOnWithout}>{t('install.goOnWithout')}</Button>
              ) : null}
            </>
          }
        >
          {t('install.stopped', { count: failed })} {canSkip(progress) ? t('install.skip') : null}
        </Notice>
      ) : null}
    </div>
  );
}
