import { Component, type ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { StateView } from '../ui/state-view.tsx';

/** What is left when a screen fails: that nothing is lost, and the way back. Drafts are kept as one types. */
export class CrashScreen extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
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
        />
      </main>
    );
  }
}
