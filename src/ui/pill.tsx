import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type PillTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const tones: Readonly<Record<PillTone, string>> = {
  neutral: 'bg-fill text-secondary',
  info: 'bg-accent-soft text-link',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};

/** A word or two about a thing beside it: open, anonymous, your vote. */
export function Pill({
  tone = 'neutral',
  children,
}: {
  readonly tone?: PillTone;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-pill px-2.5 py-0.5 text-xs font-medium whitespace-nowrap forced-colors:border',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
