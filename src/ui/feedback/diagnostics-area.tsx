import { t } from '../../i18n/t.ts';
import { CopyArea } from './copy-area.tsx';

/** The diagnostics, copied at once. */
export function DiagnosticsArea({ text }: { readonly text: string }) {
  return (
    <div className="w-full max-w-130">
      <CopyArea label={t('diagnostics.text')} text={text} rows={8} copied={t('diagnostics.copied')} />
    </div>
  );
}
