import { createContext, use, useState } from 'react';
import { t } from '../i18n/t.ts';
import { Button } from './button.tsx';
import { CopyArea } from './copy-area.tsx';

/** Gives the text for a support request; `crash` is what a screen failed with. Null where nobody gives one. */
export const Diagnostics = createContext<((crash?: unknown) => string) | null>(null);

/** Below what failed: a quiet button that copies what support will ask for, and shows what that is. */
export function CopyDiagnostics({ crash }: { readonly crash?: unknown }) {
  const read = use(Diagnostics);
  const [text, setText] = useState<string | null>(null);
  if (read === null) return null;
  if (text !== null) return <DiagnosticsArea text={text} />;
  return (
    <Button size="small" variant="plain" onPress={() => setText(read(crash))}>
      {t('diagnostics.copy')}
    </Button>
  );
}

/** The diagnostics, copied at once. From left to right in every language: they are for support. */
export function DiagnosticsArea({ text }: { readonly text: string }) {
  return (
    <div className="w-full max-w-130">
      <CopyArea label={t('diagnostics.text')} text={text} rows={8} copied={t('diagnostics.copied')} />
    </div>
  );
}
