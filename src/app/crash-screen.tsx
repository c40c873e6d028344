import { Component, type ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CopyDiagnostics } from '../ui/feedback/diagnostics.tsx';
import { StateView } from '../ui/feedback/state-view.tsx';

interface CrashState {
  /** What the screen threw, boxed: anything may be thrown. Null = it has not failed. */
  readonly crash: { readonly thrown: unknown } | null;
}

/** Shown when a screen fails: nothing is lost, and here is the way back. Drafts are kept as one types. */
export class CrashScreen extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { crash: null };

  static getDerivedStateFromError(thrown: unknown): CrashState {
    return { crash: { thrown } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (crash === null) return this.props.children;
    return (
      <main>
        <StateView
          failed
          level={1}
          title={t('app.crash.title')}
          text={t('app.crash.text')}
          action={
            <Button variant="primary" onPress={() => location.reload()}>
              {t('app.reload')}
            </Button>
          }
          foot={<CopyDiagnostics crash={crash.thrown} />}
        />
      </main>
    );
  }
}
