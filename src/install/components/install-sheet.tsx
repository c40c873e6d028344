import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { Card } from '../../ui/card.tsx';

/** The sheet that every face of the installer stands on. */
export function InstallSheet({ children }: { readonly children: ReactNode }) {
  return (
    <main className="mx-auto grid max-w-160 gap-4 p-3 sm:p-6">
      <Card className="grid gap-5">
        <header className="flex items-start gap-3.5">
          <img src="./icon.svg" alt="" width={48} height={48} className="flex-none" />
          <div className="min-w-0">
            <h1 className="text-2xl font-light">{t('install.title')}</h1>
            <p className="text-secondary">{t('install.about')}</p>
          </div>
        </header>
        {children}
      </Card>
    </main>
  );
}
