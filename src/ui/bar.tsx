import { Meter } from 'react-aria-components/ProgressBar';
import { percentWords } from '../i18n/percent-words.ts';
import type { Percent } from '../poll/percent.ts';
import { classNames } from './class-names.ts';

export type BarTone = 'plain' | 'accent' | 'success' | 'warning';

export interface BarProps {
  /** The accessible name: what the share belongs to. */
  readonly label: string;
  readonly share: Percent;
  /** plain: one of several. accent: one's own. success: the leader. warning: a tie. */
  readonly tone?: BarTone | undefined;
  readonly isThin?: boolean | undefined;
  readonly className?: string | undefined;
}

const tones: Readonly<Record<BarTone, string>> = {
  plain: 'bg-bar',
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
};

/** A share of a whole. The number stands in words beside it; assistive technology hears it from here too. */
export function Bar({ label, share, tone = 'plain', isThin = false, className }: BarProps) {
  return (
    <Meter
      aria-label={label}
      value={share.percent}
      valueLabel={percentWords(share)}
      className={classNames('block', className)}
    >
      {({ percentage }) => (
        <span
          className={classNames(
            'block overflow-hidden rounded-pill bg-fill forced-colors:border',
            isThin ? 'h-1' : 'h-2.5',
          )}
        >
          <span
            className={classNames(
              'block h-full rounded-pill transition-[width] duration-300 motion-reduce:transition-none forced-colors:bg-[Highlight]',
              tones[tone],
            )}
            style={{ width: `${percentage}%` }}
          />
        </span>
      )}
    </Meter>
  );
}
