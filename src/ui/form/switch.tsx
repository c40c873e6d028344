import { useId } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { classNames } from '../class-names.ts';

export interface SwitchProps {
  readonly label: string;
  /** A line below the label; read out as the switch's description. */
  readonly hint?: string | undefined;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A setting that is on or off: the whole row is its target, the track stands at the end of the line. */
export function Switch({
  label,
  hint,
  isSelected,
  onChange,
  onBlur,
  isDisabled = false,
  className,
}: SwitchProps) {
  const hintId = useId();
  return (
    <div className={classNames('grid', className)}>
      <AriaSwitch
        isSelected={isSelected}
        onChange={onChange}
        isDisabled={isDisabled}
        {...(onBlur ? { onBlur } : {})}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
        className="group flex min-h-tiny cursor-default items-center justify-between gap-4 disabled:opacity-50"
      >
        {label}
        <span
          aria-hidden
          className={classNames(
            'flex h-5 w-9 flex-none items-center rounded-pill bg-control p-0.5 outline-offset-2 transition-paint group-selected:bg-accent',
            'group-focus-visible:outline-2 group-focus-visible:outline-accent',
            'forced-colors:border forced-colors:bg-[Canvas] forced-colors:group-selected:bg-[Highlight]',
          )}
        >
          <span className="size-4 rounded-pill bg-knob transition-transform group-selected:translate-x-4 rtl:group-selected:-translate-x-4 forced-colors:bg-[CanvasText]" />
        </span>
      </AriaSwitch>
      {hint === undefined ? null : (
        <span id={hintId} className="pe-14 pb-1.5 text-xs text-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
