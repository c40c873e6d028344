import { createContext, use, useState, type ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../button.tsx';

/** Writes the text for a support request; `crash` is what a screen failed with. Null where nobody writes one. */
export const Diagnostics = createContext<((crash?: unknown) => Promise<string>) | null>(null);

/**
 * Below what failed: a quiet button that copies what support will ask for, and shows what that is. Both are fetched
 * when they are asked for.
 */
export function CopyDiagnostics({ crash }: { readonly crash?: unknown }) {
  const write = use(Diagnostics);
  const [shown, setShown] = useState<ReactNode>(null);
  if (write === null) return null;
  if (shown !== null) return shown;

  const show = async () => {
    const [{ DiagnosticsArea }, text] = await Promise.all([import('./diagnostics-area.tsx'), write(crash)]);
    setShown(<DiagnosticsArea text={text} />);
  };
  return (
    <Button
      size="small"
      variant="plain"
      onPress={() => void show().catch(() => setShown(<p role="status">{t('app.notLoaded.text')}</p>))}
    >
      {t('diagnostics.copy')}
    </Button>
  );
}
