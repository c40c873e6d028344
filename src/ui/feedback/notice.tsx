import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

export interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  /** status: said when the reader pauses. alert: at once. Left out: only read in passing, for what was there from the start. */
  readonly role?: 'status' | 'alert' | undefined;
  readonly children: ReactNode;
  /** Buttons, at the end of the line, or below it in a narrow frame. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

const tones = {
  info: { colours: 'bg-accent-soft text-link', Icon: Info },
  success: { colours: 'bg-success-soft text-success', Icon: CircleCheck },
  warning: { colours: 'bg-warning-soft text-warning', Icon: TriangleAlert },
  danger: { colours: 'bg-danger-soft text-danger', Icon: CircleAlert },
} as const;

/** A message in the flow of the page. */
export function Notice({ tone = 'info', role, children, actions, className }: NoticeProps) {
  const { colours, Icon } = tones[tone];
  return (
    <div
      role={role}
      className={classNames(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg px-3.5 py-2.5 text-sm forced-colors:border',
        colours,
        className,
      )}
    >
      <span className="flex min-w-0 flex-1 basis-52 items-start gap-2.5">
        <Icon aria-hidden size={18} className="flex-none" />
        <span className="min-w-0">{children}</span>
      </span>
      {actions === undefined ? null : <span className="flex flex-wrap gap-2">{actions}</span>}
    </div>
  );
}
