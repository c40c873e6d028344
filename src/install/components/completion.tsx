import { useEffect, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/feedback/notice.tsx';

/** Bitrix24 answers the end of an installation by opening the app, and with nothing else. */
const PATIENCE = 10_000;

/** The end. Where Bitrix24 does not open the app, it says how. */
export function Completion({ opensByItself }: { readonly opensByItself: boolean }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!opensByItself) {
    return (
      <Notice tone="success" role="status">
        {t('install.here')}
      </Notice>
    );
  }
  return (
    <Notice tone={isLate ? 'warning' : 'success'} role="status">
      {isLate ? t('install.complete.silent') : t('install.complete')}
    </Notice>
  );
}
