import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { classNames } from '../class-names.ts';

export interface ProgressProps {
  /** What goes on: the accessible name. */
  readonly label: string;
  /** 0…100; left out while nobody knows. */
  readonly value?: number | undefined;
  /** Draws only its children (a spinner), not the bar. */
  readonly isBare?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** How far something that we do has come. For a share of a whole, see Bar. */
export function Progress({ label, value, isBare = false, className, children }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      isIndeterminate={value === undefined}
      value={value ?? 0}
      className={className ?? ''}
    >
      {({ percentage }) => (
        <>
          {isBare ? null : (
            <span className="block h-1 overflow-hidden rounded-pill bg-fill forced-colors:border">
              <span
                className={classNames(
                  'block h-full rounded-pill bg-accent transition-[width] forced-colors:bg-[Highlight]',
                  value === undefined && 'motion-safe:animate-pulse',
                )}
                style={{ width: `${percentage ?? 100}%` }}
              />
            </span>
          )}
          {children}
        </>
      )}
    </ProgressBar>
  );
}
