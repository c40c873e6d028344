import { LoaderCircle } from 'lucide-react';
import { t } from '../../i18n/t.ts';
import { Progress } from './progress.tsx';

/** Something of unknown length goes on. Named "Loading" unless a better name is given. */
export function Spinner({ label, className }: { readonly label?: string; readonly className?: string }) {
  return (
    <Progress isBare label={label ?? t('ui.loading')} className={className}>
      <LoaderCircle aria-hidden className="motion-safe:animate-spin" size={18} />
    </Progress>
  );
}
