import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface CardProps {
  readonly children: ReactNode;
  /** Makes it a region of this name. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** A white sheet on the page. */
export function Card({ children, label, className }: CardProps) {
  const look = classNames(
    'rounded-xl bg-content p-3.5 shadow-card sm:rounded-2xl sm:p-5 forced-colors:border',
    className,
  );
  return label === undefined ? (
    <div className={look}>{children}</div>
  ) : (
    <section aria-label={label} className={look}>
      {children}
    </section>
  );
}
