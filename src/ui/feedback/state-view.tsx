import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export interface StateViewProps {
  /** What is: "No polls yet", "Quorum could not open". */
  readonly title: string;
  /** What is safe and what to do. */
  readonly text?: ReactNode;
  /** Usually one button. */
  readonly action?: ReactNode;
  /** Below it all, and no part of what is announced. */
  readonly foot?: ReactNode;
  /** A lucide icon of 32 px. */
  readonly icon?: ReactNode;
  /** A failed face is announced at once; an empty one is only read. */
  readonly failed?: boolean | undefined;
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2 | undefined;
  readonly className?: string | undefined;
}

/** The empty and the failed face of a screen, or of a part of one. */
export function StateView({
  title,
  text,
  action,
  foot,
  icon,
  failed = false,
  level = 2,
  className,
}: StateViewProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={classNames('grid justify-items-center gap-3 px-4 py-10', className)}>
      <div role={failed ? 'alert' : undefined} className="grid justify-items-center gap-3 text-center">
        {icon === undefined ? null : (
          <span aria-hidden className={failed ? 'text-danger' : 'text-hint'}>
            {icon}
          </span>
        )}
        <Heading className="text-xl font-light">{title}</Heading>
        {text === undefined ? null : <div className="max-w-100 text-secondary">{text}</div>}
        {action}
      </div>
      {foot}
    </div>
  );
}
